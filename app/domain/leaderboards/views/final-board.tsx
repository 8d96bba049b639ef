import { ExactScore } from '#app/domain/ranking/views/headline'
import { PlaceChange } from '#app/domain/ranking/views/place-change'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Table } from '#app/ui/table'
import type { LeaderboardPage } from '../queries/load-leaderboard.server'
import { BoardFiles } from './board-files'
import { BoardPages } from './board-pages'
import { BoardSearch } from './board-search'

type Whole = NonNullable<LeaderboardPage['board']>
type Row = Whole['ranked'][number]

/** The published ranking of a stage that a metric scored, with the shake-up: public place, private place, change. */
export function FinalBoard({ board, slug }: { board: Whole; slug: string }) {
  const { t, format } = useI18n()
  const { own, ranked, pages } = board
  const rows = own && !ranked.some(({ entryId }) => entryId === own.entryId) ? [own, ...ranked] : ranked
  return (
    <>
      <BoardSearch board={board} />
      <Table
        caption={t('attempts.shake_up')}
        rows={rows}
        rowKey={row => row.entryId}
        isCurrent={row => row.own}
        columns={[
          {
            key: 'place',
            header: t('leaderboards.place'),
            align: 'number',
            cell: row => (row.shared ? t('leaderboards.shared_place', { place: row.rank }) : row.rank),
          },
          { key: 'team', header: t('leaderboards.team'), heads: true, cell: row => <Team row={row} /> },
          {
            key: 'score',
            header: t('attempts.private_score'),
            align: 'number',
            cell: row => (
              <>
                {format.number(row.headline.value, row.headline.digits)}
                <ExactScore headline={row.headline} />
              </>
            ),
          },
          {
            key: 'public',
            header: t('attempts.public_score'),
            align: 'number',
            cell: ({ metric }) => (metric ? format.number(metric.publicScore, 6) : '—'),
          },
          {
            key: 'public-place',
            header: t('attempts.public_place'),
            align: 'number',
            cell: ({ metric }) => metric?.publicRank ?? '—',
          },
          {
            key: 'change',
            header: t('attempts.change'),
            cell: ({ metric, rank }) => metric && <PlaceChange from={metric.publicRank} to={rank} />,
          },
          {
            key: 'attempts',
            header: t('attempts.count'),
            align: 'number',
            cell: ({ n }) => format.number(n),
          },
        ]}
      />
      <BoardPages list="ranked" of={pages.ranked} name={undefined} />
      <BoardFiles slug={slug} />
    </>
  )
}

function Team({ row }: { row: Row }) {
  const { t, local } = useI18n()
  return (
    <span className="board-name">
      {row.teamName} {row.own && <Badge tone="info">{t('leaderboards.you')}</Badge>}
      {row.prizes.map(prize => (
        <Badge key={prize.id} tone="done">
          {local(prize.name)}
        </Badge>
      ))}
      {row.organisations.length > 0 && <span className="board-beside">{row.organisations.join(' · ')}</span>}
    </span>
  )
}

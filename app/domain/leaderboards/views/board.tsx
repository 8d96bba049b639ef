import { Fragment } from 'react'
import { ExactScore } from '#app/domain/ranking/views/headline'
import { MissingPanels, PanelParts } from '#app/domain/ranking/views/panel-parts'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { VisuallyHidden } from '#app/ui/hidden'
import { Table } from '#app/ui/table'
import type { LeaderboardPage } from '../queries/load-leaderboard.server'
import { bracketOf } from '../tie-brackets'
import { type Criteria, MoreRow, placesOf } from './board-more'
import { BoardPages } from './board-pages'
import { BoardSearch } from './board-search'

type Whole = NonNullable<LeaderboardPage['board']>
/** names of members, their organisations and prizes come with the result; a board before it has none */
type Named = 'members' | 'organisations' | 'prizes'
type Unnamed<R> = Omit<R, Named> & Partial<Pick<Whole['ranked'][number], Named>>
type Run = Pick<Whole, 'pages' | 'groups' | 'search' | 'teams'> & {
  own: Unnamed<Whole['ranked'][number]> | null
  ranked: Unnamed<Whole['ranked'][number]>[]
  unranked: Unnamed<Whole['unranked'][number]>[]
  panels?: Whole['panels']
}
type Row = Run['ranked'][number]

/** `name` distinguishes this board from another one on the page */
type BoardProps = { board: Run; quorum: number; criteria: Criteria; name?: string }

/** The ranking: the reader's own row above it, and every row's score on one scale with the judges' range. */
export function Board({ board, quorum, criteria, name }: BoardProps) {
  const { t } = useI18n()
  const { own, pages } = board
  const kind = board.ranked[0]?.headline.kind ?? 'score'
  return (
    <>
      {own && pages.ranked.total > 8 && (
        <section className="board-own" aria-label={t('leaderboards.own_place')}>
          <table className="board">
            <tbody>
              <BoardRow row={own} board={board} opens={false} />
            </tbody>
          </table>
        </section>
      )}
      <BoardSearch board={board} />
      <table className="board">
        <caption>
          {t(kind === 'calibrated' ? 'leaderboards.ordered_calibrated' : 'leaderboards.ordered', {
            name: t(`ranking.headline.${kind}`),
          })}{' '}
          {t('leaderboards.board_caption')} {board.groups.length > 0 && t('leaderboards.bracket_caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('leaderboards.place')}</th>
            <th scope="col">{t('leaderboards.team')}</th>
            <th scope="col">
              {t('leaderboards.score_and_range')} <Axis />
            </th>
            <th scope="col" className="board-number">
              {t(`ranking.headline.${kind}`)}, %
            </th>
            <th scope="col" className="board-number">
              {t('leaderboards.n')}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.ranked.map((row, index) => (
            <Fragment key={row.entryId}>
              <BoardRow row={row} board={board} opens bracket={bracketOf(board.ranked, index)} />
              <MoreRow row={row} criteria={criteria} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <BoardPages list="ranked" of={pages.ranked} name={name} />
      {board.unranked.length > 0 && (
        <Table
          caption={t('leaderboards.apart', { quorum })}
          rows={board.unranked}
          rowKey={row => row.entryId}
          isCurrent={row => row.own}
          columns={[
            {
              key: 'team',
              header: t('leaderboards.team'),
              heads: true,
              cell: row => <Apart row={row} board={board} />,
            },
            {
              key: 'n',
              header: t('leaderboards.n'),
              align: 'number',
              cell: row => t('judging.n_of_m', { n: row.n, m: row.needed }),
            },
          ]}
        />
      )}
      <BoardPages list="unranked" of={pages.unranked} name={name} />
    </>
  )
}

function Apart({ row, board }: { row: Run['unranked'][number]; board: Run }) {
  return (
    <>
      {row.teamName} <MissingPanels missing={row.missing} panels={board.panels ?? []} />
    </>
  )
}

function Axis() {
  return (
    <span className="board-axis" aria-hidden="true">
      <span>0</span>
      <span>50</span>
      <span>100</span>
    </span>
  )
}

type RowProps = { row: Row; board: Run; opens: boolean; bracket?: ReturnType<typeof bracketOf> }

function BoardRow({ row, board, opens, bracket }: RowProps) {
  const { t, format } = useI18n()
  const { headline } = row
  const facts = {
    name: t(`ranking.headline.${headline.kind}`),
    score: format.number(headline.value, headline.digits),
    low: format.number(row.min, 2),
    high: format.number(row.max, 2),
  }
  return (
    <tr
      className="board-row"
      aria-current={row.own || undefined}
      data-top={row.rank <= 3 ? row.rank : undefined}
      data-bracket={bracket}
    >
      <td className="board-place">
        {row.rank}
        {row.shared && (
          <span className="board-tie" title={t('leaderboards.shared')}>
            <span aria-hidden="true">=</span>
            <VisuallyHidden>{t('leaderboards.shared')}</VisuallyHidden>
          </span>
        )}
      </td>
      <th scope="row" className="board-team">
        <Team row={row} board={board} opens={opens} />
        {row.organisations && row.organisations.length > 0 && (
          <span className="board-beside">{row.organisations.join(' · ')}</span>
        )}
        <PanelParts score={row.panels} panels={board.panels ?? []} digits={row.digits.total} />
      </th>
      <td className="board-chart">
        <ScoreBar row={row} label={t('leaderboards.range_label', facts)} />
      </td>
      <td className="board-number board-score">
        {facts.score}
        <ExactScore headline={headline} />
        {headline.kind === 'calibrated' && (
          <span className="board-beside">
            {t('ranking.board.raw', { score: format.number(row.percent, row.digits.percent) })}
          </span>
        )}
      </td>
      <td className="board-number board-n">
        {row.n}
        <span className="board-unit"> {t('leaderboards.n_unit', { count: row.n })}</span>
      </td>
    </tr>
  )
}

/** The team's name, which opens the row, and what it won. */
function Team({ row, board, opens }: Omit<RowProps, 'bracket'>) {
  const { t, local } = useI18n()
  const places = placesOf(row, board, t)
  const marks = (
    <>
      {row.own && <Badge tone="info">{t('leaderboards.you')}</Badge>}
      {(row.prizes ?? []).map(prize => (
        <Badge key={prize.id} tone="done">
          {local(prize.name)}
        </Badge>
      ))}
    </>
  )
  if (!opens)
    return (
      <span className="board-name">
        {row.teamName} {marks}
      </span>
    )
  return (
    <details className="board-opener">
      <summary>
        <span className="board-name">
          <span className="board-title">{row.teamName}</span> {marks}
        </span>
      </summary>
      {places && <span className="board-beside">{places}</span>}
    </details>
  )
}

/** The headline as a dot on the scale from 0 to 100, and through it a line from the lowest judge to the highest. */
function ScoreBar({ row, label }: { row: Row; label: string }) {
  const { min, max, headline } = row
  const at = Math.min(100, Math.max(0, headline.value))
  return (
    <svg
      className="chart"
      viewBox="0 0 100 16"
      height="16"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path className="board-track" d="M0 8H100" />
      <path className="board-whisker" d={`M${min} 8H${max}`} />
      <path className="board-dot" d={`M${at} 8h0`} />
    </svg>
  )
}

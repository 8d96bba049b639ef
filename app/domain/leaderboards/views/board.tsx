import { Fragment } from 'react'
import { Alike } from '#app/domain/ranking/views/alike'
import { MissingPanels, PanelParts } from '#app/domain/ranking/views/panel-parts'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { VisuallyHidden } from '#app/ui/hidden'
import { Table } from '#app/ui/table'
import type { LeaderboardPage } from '../queries/load-leaderboard.server'
import { type Criteria, MoreRow, Range } from './board-more'
import { BoardPages } from './board-pages'

type Whole = NonNullable<LeaderboardPage['board']>
/** members' names are published with the result; an earlier board has none */
type Unnamed<R> = Omit<R, 'members'> & { members?: string[] }
type Run = Pick<Whole, 'pages' | 'groups'> & {
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
  return (
    <>
      {own && pages.ranked.total > 8 && (
        <section className="board-own" aria-label={t('leaderboards.own_place')}>
          <table className="board">
            <tbody>
              <BoardRow row={own} board={board} />
            </tbody>
          </table>
        </section>
      )}
      <table className="board">
        <caption>{t('leaderboards.board_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leaderboards.place')}</th>
            <th scope="col">{t('leaderboards.team')}</th>
            <th scope="col">
              {t('leaderboards.score_and_range')} <Axis />
            </th>
            <th scope="col" className="board-number">
              {t('leaderboards.score')}
            </th>
            <th scope="col" className="board-number">
              {t('leaderboards.n')}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.ranked.map(row => (
            <Fragment key={row.entryId}>
              <BoardRow row={row} board={board} />
              <MoreRow row={row} board={board} criteria={criteria} />
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

function BoardRow({ row, board }: { row: Row; board: Run }) {
  const { t, format } = useI18n()
  const percent = (value: number, digits = 2) => format.number(value, digits)
  const score = percent(row.percent, row.digits.percent)
  const facts = { score, low: percent(row.min), high: percent(row.max) }
  return (
    <tr
      className="board-row"
      aria-current={row.own || undefined}
      data-top={row.rank <= 3 ? row.rank : undefined}
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
        {row.teamName} {row.own && <Badge tone="info">{t('leaderboards.you')}</Badge>}
        <Range row={row} board={board} />
        <PanelParts score={row.panels} panels={board.panels ?? []} digits={row.digits.total} />
      </th>
      <td className="board-chart">
        <ScoreBar row={row} label={t('leaderboards.range_label', facts)} />
      </td>
      <td className="board-number board-score">
        {facts.score}
        <Alike row={row} />
        {row.calibrated !== null && (
          <span className="board-beside">
            {t('ranking.board.calibrated', { score: percent(row.calibrated, row.digits.calibrated) })}
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

/** The score as a bar from 0 to 100, with the range from the lowest to the highest judge. */
function ScoreBar({ row, label }: { row: Row; label: string }) {
  const { percent, min, max } = row
  const span = `M${min} 8H${max}M${min} 3V13M${max} 3V13`
  return (
    <svg
      className="chart"
      viewBox="0 0 100 16"
      height="16"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="chart-track" y="4" width="100" height="8" />
      <rect className="chart-fill" y="4" width={percent} height="8" />
      <path className="board-whisker" data-halo="" d={span} />
      <path className="board-whisker" d={span} />
    </svg>
  )
}

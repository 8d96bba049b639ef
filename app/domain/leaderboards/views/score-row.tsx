import { ExactScore } from '#app/domain/ranking/views/headline'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Sparkline } from '#app/ui/charts/sparkline'
import { VisuallyHidden } from '#app/ui/hidden'
import type { ScoreBoard } from '../queries/load-score-board.server'

type Row = ScoreBoard['ranked'][number]

/** A team on the board of public scores. */
export function ScoreRow({ row, zone }: { row: Row; zone: string }) {
  const { t, format } = useI18n()
  const { headline, rank, shared, attempts, lastAt, trend, own, wins } = row
  return (
    <tr
      className="board-row"
      aria-current={own || undefined}
      data-prize={wins || undefined}
      data-top={rank <= 3 ? rank : undefined}
    >
      <td className="board-place">
        {rank}
        {shared && (
          <span className="board-tie" title={t('leaderboards.shared')}>
            <span aria-hidden="true">=</span>
            <VisuallyHidden>{t('leaderboards.shared')}</VisuallyHidden>
          </span>
        )}
      </td>
      <td className="board-moved">
        <Moved by={row.moved} />
      </td>
      <th scope="row" className="board-team">
        <span className="board-name">
          {row.teamName} {own && <Badge tone="info">{t('leaderboards.you')}</Badge>}
          {wins && <span className="board-prize">{t('attempts.prize_place')}</span>}
        </span>
      </th>
      <td className="board-trend">
        {trend && (
          <Sparkline
            values={trend.points}
            label={t('attempts.trend', {
              from: format.number(trend.from, headline.digits),
              to: format.number(trend.to, headline.digits),
            })}
          />
        )}
      </td>
      <td className="board-number board-score">
        {format.number(headline.value, headline.digits)}
        <ExactScore headline={headline} />
      </td>
      <td className="board-number board-n">
        {format.number(attempts)}
        <span className="board-unit"> {t('attempts.count_unit', { count: attempts })}</span>
      </td>
      <td className="board-last">{format.instant(lastAt, zone)}</td>
    </tr>
  )
}

/** Places gained or lost, as an arrow with a number and in words; nothing where the place is the same. */
function Moved({ by }: { by: number | null }) {
  const { t } = useI18n()
  if (by === null) return <span className="board-new">{t('attempts.new')}</span>
  if (by === 0) return null
  const count = Math.abs(by)
  return (
    <span className="board-change" data-up={by > 0 || undefined}>
      <span aria-hidden="true">
        {by > 0 ? '▲' : '▼'}&#8239;{count}
      </span>
      <VisuallyHidden>{by > 0 ? t('attempts.up', { count }) : t('attempts.down', { count })}</VisuallyHidden>
    </span>
  )
}

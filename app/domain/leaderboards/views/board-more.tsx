import type { Ranked } from '#app/domain/ranking/run'
import { useTieLink } from '#app/domain/ranking/views/use-rules'
import { CriterionBar } from '#app/domain/reviews/views/criterion-bar'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'

export type Criteria = readonly { id: string; name: LocalText }[]
type Row = Ranked & { teamName: string; members?: readonly string[] }
type Board = { groups: readonly number[] }

/** The places that a row may have, and whether its order against its neighbours is uncertain; null where unknown. */
export function placesOf(
  { rankLow, rankHigh, tieGroup }: Row,
  { groups }: Board,
  t: ReturnType<typeof useI18n>['t'],
): string | null {
  if (rankLow === null || rankHigh === null) return null
  const places =
    rankLow === rankHigh
      ? t('ranking.board.range_one', { place: rankLow })
      : t('ranking.board.range_words', { low: rankLow, high: rankHigh })
  return tieGroup !== null && groups.includes(tieGroup)
    ? `${places} · ${t('ranking.board.too_close')}`
    : places
}

/** What is behind a row, for whoever asks: marks by criterion, and how the judges differed. */
export function MoreRow({ row, criteria }: { row: Row; criteria: Criteria }) {
  const { t, local, format } = useI18n()
  const linkOf = useTieLink(criteria)
  const percent = (value: number) => format.number(value, 1)
  const judges = { low: percent(row.min), high: percent(row.max), sd: percent(row.sd), n: row.n }
  return (
    <tr className="board-more" aria-label={t('ranking.board.more', { team: row.teamName })}>
      <td colSpan={5}>
        <Stack gap={3}>
          {row.members && row.members.length > 0 && (
            <p>{t('decisions.result.members', { names: row.members.join(', ') })}</p>
          )}
          <ul className="percent-bars">
            {criteria.map(({ id, name }) => (
              <CriterionBar key={id} name={local(name)} percent={row.criteria[id] ?? null} />
            ))}
          </ul>
          <p>{t('ranking.board.judges_range', judges)}</p>
          {row.decidedBy !== null && <p>{t('ranking.board.decided', { link: linkOf(row.decidedBy) })}</p>}
        </Stack>
      </td>
    </tr>
  )
}

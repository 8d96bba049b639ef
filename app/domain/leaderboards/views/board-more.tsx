import type { Ranked } from '#app/domain/ranking/run'
import { useTieLink } from '#app/domain/ranking/views/use-rules'
import { CriterionBar } from '#app/domain/reviews/views/team-feedback'
import { useI18n } from '#app/i18n/use-i18n'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import type { LocalText } from '#db/json'

export type Criteria = readonly { id: string; name: LocalText }[]
type Row = Ranked & { teamName: string; members?: readonly string[] }
type Board = { groups: readonly number[] }

/** The possible ranks, and the group within which the order is uncertain. */
export function Range({ row: { rankLow, rankHigh, tieGroup }, board }: { row: Row; board: Board }) {
  const { t } = useI18n()
  if (rankLow === null || rankHigh === null) return null
  return (
    <span className="board-beside">
      {rankLow === rankHigh
        ? t('ranking.board.range_one', { place: rankLow })
        : t('ranking.board.range_words', { low: rankLow, high: rankHigh })}
      {tieGroup !== null && board.groups.includes(tieGroup) && (
        <>
          {' · '}
          {t('ranking.group')} {tieGroup}
        </>
      )}
    </span>
  )
}

/** The details of a row: marks by criterion, and how the judges differed. */
export function MoreRow({ row, board, criteria }: { row: Row; board: Board; criteria: Criteria }) {
  const { t, local, format } = useI18n()
  const linkOf = useTieLink(criteria)
  const percent = (value: number) => format.number(value, 1)
  const judges = { low: percent(row.min), high: percent(row.max), sd: percent(row.sd), n: row.n }
  return (
    <tr className="board-more">
      <td colSpan={5}>
        <Details summary={t('ranking.board.more', { team: row.teamName })}>
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
            {row.tieGroup !== null && board.groups.includes(row.tieGroup) && (
              <p>{t('ranking.board.group', { group: row.tieGroup })}</p>
            )}
          </Stack>
        </Details>
      </td>
    </tr>
  )
}

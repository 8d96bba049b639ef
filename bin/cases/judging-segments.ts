import { z } from 'zod'
import { rankItems } from '#app/domain/statistics/rank'
import { add, fromDecimal, type Ratio, subtract, toNumber } from '#app/domain/statistics/ratio'
import { panelTotal } from '#app/domain/statistics/rounding-order'
import type { CaseAnswer } from './run'
import { finite, refused, score } from './shapes'

/** "half-up 2 decimals" → 2; absent or "none" → no rounding. */
const places = z
  .union([
    z.null(),
    z.literal('none').transform(() => null),
    z
      .string()
      .regex(/^half-up \d+ decimals?$/)
      .transform(text => Number(text.split(' ')[1])),
  ])
  .default(null)

const drops = z.int().nonnegative().default(0)

/** The judged elements and deductions are facts of a protocol, not of its marks: files list them under expected. */
const segment = z.object({
  params: z.object({
    drop_low: drops,
    drop_high: drops,
    round_criterion: places,
    round_weighted: places,
    round_total: places,
  }),
  scores: z.object({ weights: z.array(finite), marks: z.array(z.array(z.array(score))) }),
  expected: z
    .object({ element_score: z.array(finite).optional(), deductions: z.array(finite).optional() })
    .catch({}),
})

type Segment = z.infer<typeof segment>

/** Criterion scores and totals of a panel per criterion and, where element scores are given, the segment's order. */
export const segmentTotals = (input: unknown): CaseAnswer => {
  const parsed = segment.safeParse(input)
  if (!parsed.success) return refused('malformed')
  const { scores, expected } = parsed.data
  if (scores.marks.some(item => item.length !== scores.weights.length)) return refused('length_mismatch')
  const totals = panelTotals(parsed.data)
  if (totals.length < scores.marks.length) return refused('not_enough_reviews')
  const answer = {
    criterion_scores: totals.map(item => item.criteria.map(toNumber)),
    rubric_total: totals.map(item => toNumber(item.total)),
  }
  return {
    answer: { ...answer, ...segmentOrder(totals, expected) },
    free: ['element_score', 'deductions'],
  }
}

const panelTotals = ({ params, scores }: Segment) =>
  scores.marks.flatMap(
    item =>
      panelTotal({
        marks: item.map(panel => panel.flatMap(mark => (mark === null ? [] : [fromDecimal(mark)]))),
        weights: scores.weights.map(fromDecimal),
        drop: { low: params.drop_low, high: params.drop_high },
        rounding: {
          criterion: params.round_criterion,
          weighted: params.round_weighted,
          total: params.round_total,
        },
      }) ?? [],
  )

/** Elements + components − deductions, ties to the higher components (ISU rule 353). */
const segmentOrder = (totals: readonly { total: Ratio }[], wanted: Segment['expected']) => {
  const elements = wanted.element_score
  if (!elements) return {}
  const segments = totals.map(({ total }, i) =>
    toNumber(subtract(add(total, fromDecimal(elements[i] ?? 0)), fromDecimal(wanted.deductions?.[i] ?? 0))),
  )
  const items = totals.map(({ total }, i) => ({
    id: String(i),
    values: { segment: segments[i] ?? null, components: toNumber(total) },
  }))
  const { ranked } = rankItems(items, [
    { key: 'segment', direction: 'desc' },
    { key: 'components', direction: 'desc' },
  ])
  const place = new Map(ranked.map(({ id, rank }) => [id, rank]))
  return { segment_total: segments, rank: items.map(({ id }) => place.get(id) ?? null) }
}

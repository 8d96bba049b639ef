import { z } from 'zod'
import { aggregate } from '#app/domain/statistics/aggregate'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'
import { add, fromDecimal, multiply, ratio, roundHalfUp, sum, toNumber } from '#app/domain/statistics/ratio'
import { markProblem, rubricProblems } from '#app/domain/statistics/rubric-check'
import { type Criterion, scoreReview } from '#app/domain/statistics/score'
import { columns } from '#app/domain/statistics/score-matrix'
import { segmentTotals } from './judging-segments'
import type { CaseAnswer, CaseMethod } from './run'
import { finite, judgesByItems, method, noParams, refused, score } from './shapes'

const trim = z.object({
  drop_low: z.int().nonnegative().default(0),
  drop_high: z.int().nonnegative().default(0),
})
const range = z.tuple([finite, finite])
const oneReview = z.object({
  marks: z.array(score),
  weights: z.array(finite),
  scale: z.union([range, z.array(range)]).optional(),
  required: z.array(z.boolean()).optional(),
  step: finite.optional(),
})

type OneReview = z.infer<typeof oneReview>

/** The least power of ten that makes every number whole. */
const wholeBy = (values: readonly number[]): number => {
  const denominators = values.map(value => fromDecimal(value).d)
  let scale = 1n
  while (denominators.some(d => scale % d !== 0n)) scale *= 10n
  return Number(scale)
}

const rubricOf = (review: OneReview, unit: number): Criterion[] => {
  const weightUnit = wholeBy(review.weights)
  const scales = review.scale ?? [0, 1]
  return review.weights.map((weight, c) => {
    const own = typeof scales[0] === 'number' ? scales : (scales[c] ?? [0, 0])
    const [min, max] = z.tuple([z.number(), z.number()]).parse(own)
    return {
      id: String(c),
      weight: Math.round(weight * weightUnit),
      min: Math.round(min * unit),
      max: Math.round(max * unit),
      step: review.step === undefined ? 1 : Math.round(review.step * unit),
      required: review.required?.[c] ?? false,
    }
  })
}

const percentOfReview = (review: OneReview): CaseAnswer => {
  if (review.marks.length !== review.weights.length) return refused('length_mismatch')
  const marked = review.marks.flatMap(mark => mark ?? [])
  const unit = wholeBy([...marked, ...(review.scale ?? []).flat(), review.step ?? 1])
  const rubric = rubricOf(review, unit)
  const [problem] = rubricProblems(rubric).filter(each => each.criterion !== null)
  if (problem) return refused(problem.problem)
  const marks = review.marks.map(mark => (mark === null ? null : Math.round(mark * unit)))
  const wrong = rubric.flatMap((c, i) => markProblem(c, marks[i] ?? c.min) ?? [])
  if (wrong[0]) return refused(wrong[0])
  const result = scoreReview(rubric, Object.fromEntries(marks.map((mark, i) => [String(i), mark])))
  return { answer: { status: result.status, percent: result.status === 'complete' ? result.percent : null } }
}

const weightedSum = ({ marks, weights }: OneReview): CaseAnswer => {
  if (marks.length !== weights.length) return refused('length_mismatch')
  const parts = marks.flatMap((mark, c) =>
    mark === null ? [] : [multiply(fromDecimal(mark), fromDecimal(weights[c] ?? 0))],
  )
  return { answer: { total: parts.length === 0 ? null : toNumber(sum(parts)) } }
}

const trimmed = (values: readonly number[], { drop_low, drop_high }: z.infer<typeof trim>) =>
  aggregate(values.map(fromDecimal), {
    method: { kind: 'trimmed_mean', dropLow: drop_low, dropHigh: drop_high },
    quorum: 1,
  })

const trimmedMeans = (drop: z.infer<typeof trim>, matrix: Parameters<typeof columns>[0]): CaseAnswer => {
  const scores = columns(matrix).map(values => trimmed(values, drop))
  if (scores.some(result => result.status !== 'scored')) return refused('not_enough_reviews')
  return { answer: { score: scores.flatMap(s => (s.status === 'scored' ? toNumber(s.score) : [])) } }
}

const trimmedSum = (
  params: z.infer<typeof trim> & { offset: number },
  matrix: Parameters<typeof columns>[0],
) => {
  const totals = columns(matrix).map(values => {
    const result = trimmed(values, params)
    const count = BigInt(values.length - params.drop_low - params.drop_high)
    return result.status === 'scored'
      ? toNumber(add(multiply(result.score, ratio(count)), fromDecimal(params.offset)))
      : null
  })
  if (totals.includes(null)) return refused('not_enough_reviews')
  return { answer: { total: totals.length === 1 ? totals[0] : totals } }
}

const meanAndSd = (ratings: readonly (readonly (number | null)[])[]): CaseAnswer => {
  const marked = ratings.map(item => item.flatMap(value => (value === null ? [] : [fromDecimal(value)])))
  const results = marked.map(values => aggregate(values, { method: { kind: 'mean' }, quorum: 1 }))
  return {
    answer: {
      mean_2dp: results.map(r => (r.status === 'scored' ? toNumber(roundHalfUp(r.score, 2)) : null)),
      population_sd_2dp: results.map(r =>
        r.status === 'scored' ? toNumber(roundHalfUp(fromDecimal(r.populationSd), 2)) : null,
      ),
    },
  }
}

const bestOfRuns = (runs: readonly (readonly (number | null)[])[]): CaseAnswer => {
  const best = runs.map(own => {
    const marked = own.flatMap(run => run ?? [])
    return marked.length === 0 ? null : Math.max(...marked)
  })
  return { answer: { best, ranks: rankWithTies(best, { order: 'desc', method: 'min' }) } }
}

/** Scores of single reviews and of items from several. */
export const reviewMethods: readonly (readonly [string, CaseMethod])[] = [
  ['weighted_mean_percent', method(noParams, oneReview, (_, review) => percentOfReview(review))],
  ['weighted_sum', method(noParams, oneReview, (_, review) => weightedSum(review))],
  ['trimmed_mean', method(trim, judgesByItems, (drop, { matrix }) => trimmedMeans(drop, matrix))],
  [
    'trimmed_sum_plus_offset',
    method(trim.extend({ offset: finite.default(0) }), judgesByItems, (params, { matrix }) =>
      trimmedSum(params, matrix),
    ),
  ],
  ['weighted_rubric_trimmed', segmentTotals],
  [
    'mean_and_population_sd',
    method(noParams, z.object({ ratings: z.array(z.array(score)) }), (_, { ratings }) => meanAndSd(ratings)),
  ],
  [
    'best_of_runs_then_rank',
    method(noParams, z.object({ runs: z.array(z.array(score)) }), (_, { runs }) => bestOfRuns(runs)),
  ],
]

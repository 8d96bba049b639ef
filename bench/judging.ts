import { assignConnected } from '#app/domain/assignment/solver/assignment-connect'
import { assignmentCosts } from '#app/domain/assignment/solver/assignment-costs'
import { calibrate } from '#app/domain/statistics/calibrate'
import type { Review } from '#app/domain/statistics/calibration'
import { normalDraws, seedOf, uniformDraws } from '#app/domain/statistics/random'
import { rankItems } from '#app/domain/statistics/rank'
import { rankIntervals } from '#app/domain/statistics/rank-intervals'
import { tieGroups } from '#app/domain/statistics/tie-groups'
import { whatIf } from '#app/domain/statistics/what-if'

const ITEMS = 10_000
const JUDGES = 200
const REVIEWS = 3
const PRIZES = 10
const SEED = seedOf('bench')

const name = (prefix: string, position: number): string => `${prefix}${String(position).padStart(5, '0')}`

const timed = <T>(label: string, limitSeconds: number | null, work: () => T): T => {
  const start = performance.now()
  const result = work()
  const seconds = (performance.now() - start) / 1000
  const verdict =
    limitSeconds === null ? '' : seconds < limitSeconds ? `  (< ${limitSeconds} s)` : '  TOO SLOW'
  console.log(`${label.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s${verdict}`)
  return result
}

const panels = (): readonly (readonly number[])[] => {
  const uniform = uniformDraws(SEED)
  const affinity = Float64Array.from({ length: ITEMS * JUDGES }, () => Math.round(uniform() * 1000))
  const conflict = affinity.map(() => Number(uniform() < 0.03))
  const { answer, parts } = timed('assignment, connected', 10, () =>
    assignConnected({
      items: ITEMS,
      judges: JUDGES,
      costs: assignmentCosts({
        items: ITEMS,
        judges: JUDGES,
        affinity: (item, judge) => affinity[item * JUDGES + judge] ?? 0,
        conflict: (item, judge) => conflict[item * JUDGES + judge] === 1,
        existing: () => false,
        noise: 5,
        seed: SEED,
      }),
      demand: new Array<number>(ITEMS).fill(REVIEWS),
      minLoad: new Array<number>(JUDGES).fill(100),
      maxLoad: new Array<number>(JUDGES).fill(160),
      balance: 1,
    }),
  )
  console.log(`  ${answer.status}, ${parts} part(s)`)
  return answer.panels
}

const reviewsOf = (assigned: readonly (readonly number[])[]): Review[] => {
  const normal = normalDraws(SEED)
  const severity = Array.from({ length: JUDGES }, () => 6 * normal())
  return assigned.flatMap((judges, item) => {
    const quality = 60 + 8 * normal()
    return judges.map(judge => ({
      item: name('item', item),
      judge: name('judge', judge),
      score: Math.round(2 * (quality + (severity[judge] ?? 0) + 7 * normal())) / 2,
    }))
  })
}

console.log(`${ITEMS} items × ${JUDGES} judges × ${REVIEWS} reviews, Node ${process.version}`)
const reviews = reviewsOf(panels())
const items = Array.from({ length: ITEMS }, (_, item) => name('item', item))
const ranking = timed('ranking, calibrated by REML', 5, () => {
  const calibration = calibrate(reviews, { items, acrossParts: false })
  const scored = calibration.parts.flatMap(part => part.items)
  const order = rankItems(
    scored.map(item => ({ id: item.id, values: { score: item.calibrated } })),
    [{ key: 'score', direction: 'desc' }],
  )
  return { calibration, scored, order }
})
const [part] = ranking.calibration.parts
if (part) {
  console.log(`  ${part.method}, variances ${JSON.stringify(part.variances)}`)
  timed('rank intervals, 2,000 draws', 30, () =>
    rankIntervals(part.model, { prizes: PRIZES, seed: SEED, draws: 2000 }),
  )
  timed('tie groups', null, () => tieGroups(part.model))
}
const calibrated = new Map(ranking.scored.map(item => [item.id, item.calibrated]))
timed('what-if table, six methods', null, () => whatIf(reviews, { prizes: PRIZES, calibrated }))
console.log(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`)

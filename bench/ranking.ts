import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RunInputs } from '#app/domain/ranking/run'
import { normalDraws, seedOf, uniformDraws } from '#app/domain/statistics/random'
import { compute } from '#app/queue/compute.server'

const ITEMS = 10_000
const JUDGES = 200
const REVIEWS = 3
const LIMIT_SECONDS = 35

const name = (prefix: string, position: number): string => `${prefix}${String(position).padStart(5, '0')}`

/** Inputs of the largest supported panel: three judges for each submission, three criteria. */
function inputs(): RunInputs {
  const seed = seedOf('bench')
  const [normal, uniform] = [normalDraws(seed), uniformDraws(seed)]
  const severity = Array.from({ length: JUDGES }, () => 6 * normal())
  const mark = (value: number) => 50 * Math.min(20, Math.max(0, Math.round(value / 5)))
  return {
    challengeId: 'bench',
    stageId: 'stage',
    seed: 'bench:stage',
    rules: {
      method: { kind: 'calibrated' },
      rounding: 'none',
      ties: [{ kind: 'criterion', criterionId: 'c0' }, { kind: 'first_places' }],
      tieEnd: 'shared',
      marks: 'first',
      prizes: 10,
    },
    quorum: 2,
    criteria: ['c0', 'c1', 'c2'].map((id, at) => ({
      id,
      weight: at + 1,
      min: 0,
      max: 1000,
      step: 50,
      required: true,
    })),
    earlier: [],
    submissions: Array.from({ length: ITEMS }, (_, item) => ({
      id: name('s', item),
      entryId: name('e', item),
      versionId: name('v', item),
    })),
    reviews: Array.from({ length: ITEMS }, (_, item) => item).flatMap(item => {
      const quality = 60 + 8 * normal()
      const first = Math.floor(uniform() * JUDGES)
      return Array.from({ length: REVIEWS }, (_, at) => {
        const judge = (first + at * (1 + (item % 66))) % JUDGES
        const value = () => mark(quality + (severity[judge] ?? 0) + 9 * normal())
        return {
          id: name(`r${at}-`, item),
          submissionId: name('s', item),
          judgeId: name('j', judge),
          abstained: false,
          marks: { c0: value(), c1: value(), c2: value() },
          marksAfter: null,
          overridden: {},
        }
      })
    }),
    mixed: null,
  }
}

console.log(
  `${ITEMS} submissions × ${JUDGES} judges × ${REVIEWS} reviews, in the computing thread, ${process.version}`,
)
const frozen = inputs()
const lag = monitorEventLoopDelay({ resolution: 5 })
lag.enable()
const start = performance.now()
const output = await compute('rank', frozen)
const seconds = (performance.now() - start) / 1000
lag.disable()
const verdict = seconds < LIMIT_SECONDS ? `(< ${LIMIT_SECONDS} s)` : 'TOO SLOW'
console.log(`ranking with intervals, agreement, what-if ${seconds.toFixed(2)} s  ${verdict}`)
console.log(
  `the server meanwhile: longest pause ${(lag.max / 1e6).toFixed(0)} ms, p99 ${(lag.percentile(99) / 1e6).toFixed(0)} ms`,
)
console.log(
  `${output.ranked.length} placed, calibration ${output.calibration?.kind}, ${output.warnings.join(', ')}`,
)
process.exit(0)

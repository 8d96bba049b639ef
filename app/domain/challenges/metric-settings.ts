import { metricKeys } from '#app/domain/metrics/keys'
import { z } from '#app/domain/shared/input'

/** Fewer rows on the public board would let a team guess them one by one; so few private ones decide by chance. */
export const fewestRows = 30

/** What everyone may know of how a program scores a stage; which rows are public is in the truth's own row. */
export const MetricSettings = z.strictObject({
  metric: z.enum(metricKeys),
  /** the positive class, where the metric needs one */
  positive: z.string().max(200).nullable(),
  /** percent of the rows that the public board counts; null where a column of the truth says so */
  publicShare: z.int().min(5).max(95).nullable(),
  /** each class, or each fifth of the numbers, is drawn from by itself */
  stratified: z.boolean(),
  /** attempts of a team on one day in the challenge's zone, and in all; null for no limit in all */
  perDay: z.int().min(1).max(1000),
  total: z.int().min(1).max(10_000).nullable(),
  /** how many attempts a team chooses to count at the end */
  finals: z.int().min(1).max(2),
  /** the public score of the host's own solution, which the board shows apart; null for none */
  baseline: z.number().nullable(),
})
export type MetricSettings = z.infer<typeof MetricSettings>

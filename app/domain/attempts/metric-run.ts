import { metricKeys } from '#app/domain/metrics/keys'
import { z } from '#app/domain/shared/input'

/** One scored attempt, as a ranking and its bundle contain it. */
const RankedAttempt = z.strictObject({
  id: z.string(),
  submissionId: z.string(),
  versionId: z.string(),
  /** SHA-256 of the file of predictions */
  fileHash: z.string(),
  publicScore: z.number(),
  privateScore: z.number(),
  /** chosen by the team, or its best public one */
  counts: z.boolean(),
})

/** How a program scored a stage: everything from which its order follows. */
export const MetricRun = z.strictObject({
  metric: z.enum(metricKeys),
  best: z.enum(['high', 'low']),
  /** SHA-256 of the truth file, and of the secret from which its split follows */
  truthHash: z.string(),
  saltHash: z.string(),
  finals: z.int(),
  attempts: z.array(RankedAttempt),
})
export type MetricRun = z.infer<typeof MetricRun>

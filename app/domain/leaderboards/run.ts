import { z } from '#app/domain/shared/input'

/** Changes whenever the same inputs could give another output. */
export const engineVersion = 'rubric-mean/1'

const Criterion = z.strictObject({
  id: z.string(),
  weight: z.number(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  required: z.boolean(),
})

/** Everything a ranking depends on, and nothing else: ids and numbers, no names, so that it can be handed to anyone. */
export const RunInputs = z.strictObject({
  challengeId: z.string(),
  stageId: z.string(),
  method: z.literal('mean'),
  quorum: z.number(),
  criteria: z.array(Criterion),
  submissions: z.array(z.strictObject({ id: z.string(), entryId: z.string(), versionId: z.string() })),
  reviews: z.array(
    z.strictObject({
      id: z.string(),
      submissionId: z.string(),
      judgeId: z.string(),
      abstained: z.boolean(),
      marks: z.record(z.string(), z.number()),
    }),
  ),
})
export type RunInputs = z.infer<typeof RunInputs>

const Ranked = z.strictObject({
  submissionId: z.string(),
  entryId: z.string(),
  rank: z.number(),
  shared: z.boolean(),
  /** the score as an exact fraction, such as `1975/24` */
  exact: z.string(),
  percent: z.number(),
  n: z.number(),
  min: z.number(),
  max: z.number(),
  /** population standard deviation over the judges */
  sd: z.number(),
  /** mean percent by criterion id; null where no judge marked it */
  criteria: z.record(z.string(), z.number().nullable()),
})
export type Ranked = z.infer<typeof Ranked>

const Unranked = z.strictObject({
  submissionId: z.string(),
  entryId: z.string(),
  n: z.number(),
  needed: z.number(),
})

export const RunOutput = z.strictObject({ ranked: z.array(Ranked), unranked: z.array(Unranked) })
export type RunOutput = z.infer<typeof RunOutput>

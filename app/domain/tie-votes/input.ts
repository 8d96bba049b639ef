import { z } from '#app/domain/shared/input'

const id = z.string().min(1).max(40)

export const OpenTieVoteInput = z.strictObject({
  /** the run that the form was loaded with */
  runId: id,
  /** which tie group: the rank that it shares */
  rank: z.coerce.number().int().min(1).max(1_000_000),
  /** local date and time in the challenge's zone, as a datetime-local field sends it */
  closesAt: z.string().max(20),
})
export type OpenTieVoteInput = z.infer<typeof OpenTieVoteInput>

export const TieBallotInput = z.strictObject({
  /** a submission's id, or `abstention` */
  choice: id,
})

export const CancelTieVoteInput = z.strictObject({
  _method: z.literal('delete'),
  reason: z.string().trim().min(5).max(1000),
})

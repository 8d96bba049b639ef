import { z } from '#app/domain/shared/input'

const reason = z.string().trim().min(5).max(1000)
const comment = z.string().trim().max(5000).default('')

export const InviteJudgeInput = z.strictObject({
  email: z.string().trim().max(254).email(),
  role: z.enum(['judge', 'chair']),
})
export type InviteJudgeInput = z.infer<typeof InviteJudgeInput>

export const InvitationAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) })

export const AssignmentsInput = z.union([
  z.strictObject({
    intent: z.literal('set'),
    /** `judgeId:submissionId` of every box that is ticked */
    pair: z.array(z.string().regex(/^\w{1,40}:\w{1,40}$/)).max(20_000),
  }),
  z.strictObject({ intent: z.literal('even'), reviewsEach: z.number().int().min(1).max(20) }),
])

export const ReviewInput = z.strictObject({
  intent: z.enum(['autosave', 'save', 'submit']),
  /** the count of saves this form was opened on */
  number: z.number().int().min(0),
  /** points as typed, by criterion id; empty means not marked */
  mark: z.record(z.string().max(60), z.string().max(20)).default({}),
  commentToTeam: comment,
  commentToJury: comment,
})
export type ReviewInput = z.infer<typeof ReviewInput>

export const ReasonInput = z.strictObject({ reason })
export type ReasonInput = z.infer<typeof ReasonInput>

import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'

const most = 30
const Address = z.string().max(254).email()

/** The addresses of a list, each once; the first that is none is named in the error. */
function addressesIn(list: string, issues: z.RefinementCtx): string[] {
  const addresses = [...new Set(list.split(/[\s,;]+/).filter(Boolean))]
  const wrong = addresses.find(each => !Address.safeParse(each).success)
  const only = addresses.length === 1
  if (wrong) fail(issues, only ? 'form.email' : messageRef('judging.not_an_address', { address: wrong }))
  if (addresses.length > most) fail(issues, messageRef('judging.too_many_addresses', { max: most }))
  return addresses
}

function fail(issues: z.RefinementCtx, message: string): void {
  issues.addIssue({ code: 'custom', message })
}

const reason = z.string().trim().min(5).max(1000)
const comment = z.string().trim().max(5000).default('')

/** `insteadOf`: the id of a seat whose open invitation this one replaces. */
export const InviteJudgeInput = z.strictObject({
  /** one address or several, separated by spaces, commas, semicolons or lines */
  email: z.string().trim().min(1).max(6000).transform(addressesIn),
  role: z.enum(['judge', 'chair']),
  insteadOf: z.string().max(64).optional(),
  /** sends an open invitation again */
  again: z.boolean().default(false),
})
export type InviteJudgeInput = z.infer<typeof InviteJudgeInput>

export const InvitationAnswer = z.strictObject({ answer: z.enum(['accept', 'decline', 'ask']) })

export const ReviewInput = z.strictObject({
  intent: z.enum(['autosave', 'save', 'submit']),
  /** the version that this form was loaded with */
  number: z.number().int().min(0),
  /** points as typed, by criterion id; empty for no mark */
  mark: z.record(z.string().max(60), z.string().max(20)).default({}),
  /** by criterion id */
  comment: z.record(z.string().max(60), z.strictObject({ toTeam: comment, toJury: comment })).default({}),
  commentToTeam: comment,
  commentToJury: comment,
})
export type ReviewInput = z.infer<typeof ReviewInput>

export const ReasonInput = z.strictObject({ reason })
export type ReasonInput = z.infer<typeof ReasonInput>

const removal = z.literal('delete')
/** removals share the address and have `_method`; this form has none */
const noMethod = z.undefined().optional()

export const SettingAsideInput = z.discriminatedUnion('_method', [
  z.strictObject({ _method: removal }),
  z.strictObject({ _method: noMethod, reason }),
])

export const OverridesInput = z.discriminatedUnion('_method', [
  z.strictObject({ _method: removal, overrideId: z.string().max(40) }),
  z.strictObject({
    _method: noMethod,
    criterionId: z.string().min(1).max(60),
    mark: z.string().trim().min(1).max(20),
    reason,
  }),
])

export const ChangedMarksInput = z.strictObject({
  _method: removal.optional(),
  mark: z.record(z.string().max(60), z.string().max(20)).default({}),
})

export const DiscussionInput = z.discriminatedUnion('_method', [
  z.strictObject({ _method: removal, postId: z.string().max(40) }),
  z.strictObject({
    _method: noMethod,
    text: z.string().trim().min(2).max(5000),
    stance: z.enum(['agree', 'disagree', 'none']).default('none'),
  }),
])

export const RedactionInput = z.strictObject({
  stageId: z.string().min(1).max(40),
  /** the redacted texts, by field id */
  text: z.record(z.string().max(60), z.string().max(200_000).optional()).default({}),
  /** ids of the files that judges may read */
  shown: z.array(z.string().max(40)).max(1000).default([]),
})
export type RedactionInput = z.infer<typeof RedactionInput>

export const RemoveJudgeInput = z.strictObject({ _method: z.literal('delete') })
export type RemoveJudgeInput = z.infer<typeof RemoveJudgeInput>

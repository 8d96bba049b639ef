import { invitationEnd } from '#app/domain/people/invitation-end'

export type JudgeState = 'invited' | 'expired' | 'accepted' | 'declined' | 'removed'

type JudgeFacts = {
  invitedAt: Date
  acceptedAt: Date | null
  declinedAt: Date | null
  removedAt: Date | null
}

/** The state of a judge's invitation. */
export function judgeState(
  { invitedAt, acceptedAt, declinedAt, removedAt }: JudgeFacts,
  now: Date,
): JudgeState {
  if (removedAt) return 'removed'
  if (declinedAt) return 'declined'
  if (acceptedAt) return 'accepted'
  return invitationEnd(invitedAt) <= now ? 'expired' : 'invited'
}

export { submissionCode } from '#app/domain/submissions/submission-code'

export type JudgeState = 'invited' | 'accepted' | 'declined' | 'removed'

type JudgeFacts = { acceptedAt: Date | null; declinedAt: Date | null; removedAt: Date | null }

/** Where an invitation to judge stands. */
export function judgeState({ acceptedAt, declinedAt, removedAt }: JudgeFacts): JudgeState {
  if (removedAt) return 'removed'
  if (declinedAt) return 'declined'
  return acceptedAt ? 'accepted' : 'invited'
}

export { submissionCode } from '#app/domain/submissions/submission-code'

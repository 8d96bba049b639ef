export type JudgeState = 'invited' | 'accepted' | 'declined' | 'removed'

type JudgeFacts = { acceptedAt: Date | null; declinedAt: Date | null; removedAt: Date | null }

/** Where an invitation to judge stands. */
export function judgeState({ acceptedAt, declinedAt, removedAt }: JudgeFacts): JudgeState {
  if (removedAt) return 'removed'
  if (declinedAt) return 'declined'
  return acceptedAt ? 'accepted' : 'invited'
}

/** What a submission is called where its team must not be known: the same on every page. */
export function submissionCode(submissionId: string): string {
  return submissionId.slice(0, 5).toUpperCase()
}

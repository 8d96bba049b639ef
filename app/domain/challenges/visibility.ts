import { meets, unsubmitted } from '#app/domain/shared/active'
import type { ChallengeState } from './phase'

type Publicity = {
  state: string
  publishAt: Date | null
  archivedAt: Date | null
  cancelledAt: Date | null
}

/** The states in which a challenge is public after its publication instant. */
export const publicStates = [
  'published',
  'archived',
  'cancelled',
] as const satisfies readonly ChallengeState[]

/**
 * When the challenge becomes public, as `publishAt` of the disclosure rules; null for never. One that was cancelled or
 * archived before its publication never becomes public, although its publication instant passes.
 */
export function publicFrom({ state, publishAt, archivedAt, cancelledAt }: Publicity): Date | null {
  if (!publishAt || !publicStates.some(each => each === state)) return null
  const ends = [archivedAt, cancelledAt].filter(end => end !== null)
  return ends.every(end => publishAt <= end) ? publishAt : null
}

/** Whether the public sees the challenge at `now`. A cancelled or archived challenge that was public stays public. */
export function isPublic(challenge: Publicity, now: Date): boolean {
  const from = publicFrom(challenge)
  return from !== null && from <= now
}

type Submission = { state: string; submittedAt: Date | null; publishAt: Date | null }

/** Whether staff see it: drafts are their host's alone, also one that was cancelled before anyone else saw it. */
export function isWithStaff(challenge: Submission): boolean {
  const { state } = challenge
  return state !== 'draft' && !(state === 'cancelled' && meets(unsubmitted, challenge))
}

import { no, type Verdict, yes } from '#app/domain/shared/verdict'
import type { JudgeState } from './judge'

/** Assignments, ranking and decision are run by the host and the jury's chair alike. */
export function mayRunJudging({ host, chair }: { host: boolean; chair: boolean }): Verdict {
  return host || chair ? yes : no('judging.only_host_or_chair')
}

type InvitationFacts = {
  state: JudgeState
  verified: boolean
  /** signed in under the address that was invited: a forwarded link seats nobody else */
  addressed: boolean
  /** a member of a team of the same challenge */
  entrant: boolean
  /** has this role in the challenge already, by another invitation */
  alreadyJudge: boolean
}

export function canAcceptInvitation({
  state,
  verified,
  addressed,
  entrant,
  alreadyJudge,
}: InvitationFacts): Verdict {
  if (state !== 'invited') return no('judging.invitation_answered')
  if (!verified) return no('account.unverified')
  if (alreadyJudge) return no('judging.already_judge')
  if (entrant) return no('judging.entrant_cannot_judge')
  return addressed ? yes : no('judging.other_address')
}

export function canDeclineInvitation({ state }: { state: JudgeState }): Verdict {
  return state === 'invited' ? yes : no('judging.invitation_answered')
}

type Window = { closesAt: Date | null; judgingEndsAt: Date | null; now: Date }

/** Submissions are complete, and so can be given out, from the closing instant on. */
export function canAssign({
  closesAt,
  now,
  decided,
}: Omit<Window, 'judgingEndsAt'> & { decided: boolean }): Verdict {
  if (decided) return no('judging.decided')
  return closesAt && closesAt <= now ? yes : no('judging.not_closed', {}, closesAt)
}

/** Judging runs from the closing instant (included) to the end of judging (excluded). */
export function canJudgeNow({ closesAt, judgingEndsAt, now }: Window): Verdict {
  if (!closesAt || closesAt > now) return no('judging.not_closed', {}, closesAt)
  return judgingEndsAt && judgingEndsAt <= now ? no('judging.ended') : yes
}

type ReviewFacts = Window & {
  recused: boolean
  withdrawn: boolean
  removed: boolean
  submitted: boolean
}

/** Whether the judge may change this review. A submitted one is locked until it is reopened. */
export function canReview(facts: ReviewFacts): Verdict {
  if (facts.recused) return no('judging.recused')
  if (facts.withdrawn || facts.removed) return no('judging.not_assigned')
  return facts.submitted ? no('judging.locked') : canJudgeNow(facts)
}

/** A judge may step back also after submitting: the review is then set aside. */
export function canRecuse(facts: ReviewFacts): Verdict {
  return canReview({ ...facts, submitted: false })
}

export function canReopen(facts: { submitted: boolean; recused: boolean; decided: boolean }): Verdict {
  if (facts.decided) return no('judging.decided')
  return facts.submitted && !facts.recused ? yes : no('judging.not_submitted')
}

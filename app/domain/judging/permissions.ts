import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { JudgeState } from './judge'

type Runner = { host: boolean; chair: boolean; entrant: boolean }

/** The host and the chair both manage assignments, ranking and decision. */
export function mayRunJudging({ host, chair, entrant }: Runner): Verdict {
  if (entrant) return deny('judging.entrant_cannot_run')
  return host || chair ? allow : deny('judging.only_host_or_chair')
}

/**
 * Assigning, overriding, computing, deciding and publishing. A judge who is in conflict with any team of the challenge
 * reads what host and chair read, but may not do these.
 */
export function mayDecideJudging(standing: Runner & { inConflict: boolean }): Verdict {
  return all(mayRunJudging(standing), standing.inConflict ? deny('judging.chair_in_conflict') : allow)
}

type InvitationFacts = {
  state: JudgeState
  verified: boolean
  /** signed in under the invited address; a forwarded link seats nobody else */
  addressed: boolean
  /** whether the person may judge beside their current and former roles in the challenge */
  combines: Verdict
  /** already has this role in the challenge, by another invitation */
  alreadyJudge: boolean
}

export function canAcceptInvitation({
  state,
  verified,
  addressed,
  combines,
  alreadyJudge,
}: InvitationFacts): Verdict {
  if (state === 'expired') return deny('judging.invitation_expired')
  if (state !== 'invited') return deny('judging.invitation_answered')
  if (!verified) return deny('people.account.unverified')
  if (alreadyJudge) return deny('judging.already_judge')
  if (!combines.ok) return combines
  return addressed ? allow : deny('judging.other_address')
}

export function canDeclineInvitation({ state }: { state: JudgeState }): Verdict {
  if (state === 'expired') return deny('judging.invitation_expired')
  return state === 'invited' ? allow : deny('judging.invitation_answered')
}

type Window = { closesAt: Date | null; judgingEndsAt: Date | null; now: Date }

/** Submissions are complete, and can be assigned, from the closing instant on. */
export function canAssign({
  closesAt,
  now,
  decided,
}: Omit<Window, 'judgingEndsAt'> & { decided: boolean }): Verdict {
  if (decided) return deny('judging.decided')
  return closesAt && closesAt <= now ? allow : deny('judging.not_closed', {}, closesAt)
}

/** Judging is open from the closing instant (included) to the end of judging (excluded). */
export function canJudgeNow({ closesAt, judgingEndsAt, now }: Window): Verdict {
  if (!closesAt || closesAt > now) return deny('judging.not_closed', {}, closesAt)
  return judgingEndsAt && judgingEndsAt <= now ? deny('judging.ended') : allow
}

type ReviewFacts = Window & {
  /** the challenge was cancelled */
  cancelled: boolean
  recused: boolean
  withdrawn: boolean
  removed: boolean
  /** an active conflict between judge and team */
  conflicted: boolean
  submitted: boolean
}

/** Whether the judge may change this review. A submitted one is locked until it is reopened. */
export function canReviewSubmission(facts: ReviewFacts): Verdict {
  if (facts.cancelled) return deny('challenges.cancelled_because')
  if (facts.recused) return deny('judging.recused')
  if (facts.conflicted) return deny('reviews.conflicted')
  if (facts.withdrawn || facts.removed) return deny('judging.not_assigned')
  return facts.submitted ? deny('judging.locked') : canJudgeNow(facts)
}

/** A judge may recuse themselves also after submitting; the review is then set aside. */
export function canRecuse(facts: ReviewFacts): Verdict {
  return canReviewSubmission({ ...facts, submitted: false })
}

/** The facts for decisions on a submitted review. */
export type SubmittedReviewFacts = {
  submitted: boolean
  abstained: boolean
  recused: boolean
  conflicted: boolean
  setAside: boolean
  /** the outcome of the stage is scheduled or published */
  decided: boolean
}

export function canReopen(facts: Omit<SubmittedReviewFacts, 'abstained' | 'conflicted'>): Verdict {
  if (facts.decided) return deny('judging.decided')
  if (facts.setAside) return deny('reviews.is_aside')
  return facts.submitted && !facts.recused ? allow : deny('judging.not_submitted')
}

export function canSetAside(facts: SubmittedReviewFacts): Verdict {
  if (facts.decided) return deny('judging.decided')
  if (facts.setAside) return deny('reviews.is_aside')
  return facts.submitted ? allow : deny('reviews.not_handed_in')
}

/** A pair in conflict can never have marks that count. */
export function canRestore(facts: SubmittedReviewFacts): Verdict {
  if (facts.decided) return deny('judging.decided')
  if (!facts.setAside) return deny('reviews.not_aside')
  return facts.recused || facts.conflicted ? deny('reviews.conflict_stays') : allow
}

/** Nobody overrides their own mark. */
export function canOverride({ own, ...facts }: SubmittedReviewFacts & { own: boolean }): Verdict {
  if (facts.decided) return deny('judging.decided')
  if (own) return deny('reviews.own_review')
  return holdsMarks(facts) ? allow : deny('reviews.no_marks')
}

export function canWithdrawOverride({ own, decided }: { own: boolean; decided: boolean }): Verdict {
  if (decided) return deny('judging.decided')
  return own ? deny('reviews.own_review') : allow
}

type AfterFacts = ReviewFacts & SubmittedReviewFacts & { discussed: boolean }

/** Marks may be changed once after the judge has read the others' opinions: in the discussion or in their reviews. */
export function canChangeMarks(facts: AfterFacts): Verdict {
  if (facts.cancelled) return deny('challenges.cancelled_because')
  if (facts.decided) return deny('judging.decided')
  if (!holdsMarks(facts) || facts.withdrawn || facts.removed) return deny('reviews.no_marks')
  return facts.discussed ? canJudgeNow(facts) : deny('reviews.not_discussed')
}

function holdsMarks({ submitted, abstained, recused, conflicted, setAside }: SubmittedReviewFacts): boolean {
  return submitted && !abstained && !recused && !conflicted && !setAside
}

export function canDiscuss({ decided }: { decided: boolean }): Verdict {
  return decided ? deny('judging.decided') : allow
}

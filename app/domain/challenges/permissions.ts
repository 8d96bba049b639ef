import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { isSamePerson } from '#app/domain/people/mailbox-key'
import type { Actor } from '#app/domain/shared/context'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Missing } from './completeness'
import { mayMove } from './lifecycle'
import type { ChallengeState } from './phase'

/**
 * What a host or staff may do with a challenge now. The loading query checks that the actor is its host; everyone else
 * gets a 404.
 */
type Facts = {
  state: ChallengeState
  publishAt: Date | null
  closesAt: Date | null
  /** when its result becomes public */
  resultsAt: Date | null
  now: Date
}

export function canEdit({ state }: Pick<Facts, 'state'>): Verdict {
  return mayMove(state, 'edit')
}

type Ready = { missing: readonly Missing[]; verified: boolean }

export function canSubmitForReview({ state, missing, verified }: Pick<Facts, 'state'> & Ready): Verdict {
  return all(mayMove(state, 'submit'), complete(missing), ofVerified(verified))
}

export function canWithdrawFromReview({ state }: Pick<Facts, 'state'>): Verdict {
  return mayMove(state, 'withdraw')
}

/** How many challenges an institution may have that staff have not verified. */
const maxUnverified = 10

/** Members of an institution may write before staff have verified it, within a limit. */
export function canCreate({ verified, challenges }: { verified: boolean; challenges: number }): Verdict {
  if (verified || challenges < maxUnverified) return allow
  return deny('editing.unverified_limit', { count: maxUnverified })
}

/** A public challenge cannot be published again; a scheduled publication can be moved. */
export function canPublish(facts: Facts & Ready): Verdict {
  const { state, publishAt, now } = facts
  const out = state === 'published' && publishAt !== null && publishAt <= now
  return all(
    mayMove(state, 'publish'),
    out ? deny('editing.not_now.publish') : allow,
    complete(facts.missing),
    ofVerified(facts.verified),
  )
}

export function canCancel({ state, resultsAt, now }: Facts): Verdict {
  return all(mayMove(state, 'cancel'), isPast(resultsAt, now) ? deny('editing.results_are_out') : allow)
}

/** Finished: its result is public, or it ran on another site and its window has closed. */
export function canArchive({ state, closesAt, resultsAt, now, external }: Facts & { external: boolean }) {
  const over = isPast(resultsAt, now) || (external && isPast(closesAt, now))
  return all(mayMove(state, 'archive'), over ? allow : deny('editing.not_over'))
}

export function canExtend({ state, closesAt, now }: Facts): Verdict {
  if (!closesAt || closesAt <= now) return all(mayMove(state, 'extend'), deny('editing.deadline_passed'))
  return mayMove(state, 'extend')
}

/** Only later: the new deadline is after the old one. */
export function isForward(before: Date, after: Date): Verdict {
  return after > before ? allow : deny('editing.only_forward')
}

/**
 * Four-eyes principle: neither the person who submitted it, under any address of their mailbox, nor anyone of the
 * hosting institution may approve it.
 */
export function canReviewChallenge(facts: {
  actor: Actor
  state: ChallengeState
  submitter: { id: string; email: string } | null
  /** the actor's current and former roles in the challenge */
  roles: ChallengeRoles
}): Verdict {
  const { actor } = facts
  if (actor.kind !== 'person' || !actor.staff) return deny('error.forbidden')
  return all(
    mayMove(facts.state, 'approve'),
    facts.submitter && isSamePerson(actor, facts.submitter) ? deny('editing.own_review') : allow,
    mayCombineRoles('approver', facts.roles),
  )
}

function complete(missing: readonly Missing[]): Verdict {
  return missing.length === 0 ? allow : deny('editing.incomplete', { count: missing.length })
}

/** Until staff have verified its institution a challenge stays with those who write it. */
function ofVerified(verified: boolean): Verdict {
  return verified ? allow : deny('institutions.not_verified_yet')
}

function isPast(instant: Date | null, now: Date): boolean {
  return instant !== null && instant <= now
}

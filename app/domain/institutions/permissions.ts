import type { Actor } from '#app/domain/shared/context'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

type Member = { role: string } | null

/** Anyone with a verified address may register an institution; staff then verify it. */
export function canRegister(actor: Actor): Verdict {
  if (actor.kind !== 'person') return deny('error.sign_in_first')
  return actor.verified ? allow : deny('people.account.unverified')
}

/** Every member may edit the institution's profile. */
export function canEdit(member: Member): Verdict {
  return member ? allow : deny('error.forbidden')
}

/**
 * What staff verify and the public identifies the institution by: name, kind, registry number. Only owners change it.
 */
export function canChangeIdentity(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** Owners invite; only a verified institution has hosts. */
export function canInvite(facts: { member: Member; verified: boolean }): Verdict {
  if (facts.member?.role !== 'owner') return deny('institutions.owner_only')
  return facts.verified ? allow : deny('institutions.not_verified_yet')
}

/** Owners make other members owners. */
export function canMakeOwner(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** Owners decide whether results and payouts require two people. */
export function canSetTwoPeople(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** An owner removes others; anyone may leave, except the last owner. */
export function canRemove(facts: { member: Member; self: boolean; lastOwner: boolean }): Verdict {
  if (!facts.self && facts.member?.role !== 'owner') return deny('institutions.owner_only')
  return facts.lastOwner ? deny('institutions.last_owner') : allow
}

/** Four-eyes principle: a person who registered the institution, or is or was its member, may not verify it. */
export function canDecideVerification({ own }: { own: boolean }): Verdict {
  return own ? deny('institutions.own_verification') : allow
}

export function canVerify(actor: Actor): Verdict {
  return actor.kind === 'person' && actor.staff ? allow : deny('error.forbidden')
}

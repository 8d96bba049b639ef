import type { Actor } from '#app/domain/shared/context'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

type Member = { role: string } | null

/** Anyone whose address is verified may register an institution; staff then look whether it is real. */
export function canRegister(actor: Actor): Verdict {
  if (actor.kind !== 'person') return deny('error.sign_in_first')
  return actor.verified ? allow : deny('people.account.unverified')
}

/** Every member may change what the institution says of itself. */
export function canEdit(member: Member): Verdict {
  return member ? allow : deny('error.forbidden')
}

/**
 * What staff looked at when they verified, by which the public knows the institution: name, kind, registry number. Only
 * owners change it.
 */
export function canChangeIdentity(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** Owners invite and remove; only a verified institution has staff who host. */
export function canInvite(facts: { member: Member; verified: boolean }): Verdict {
  if (facts.member?.role !== 'owner') return deny('institutions.owner_only')
  return facts.verified ? allow : deny('institutions.not_verified_yet')
}

/** Owners make other members of the staff owners. */
export function canMakeOwner(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** Owners decide whether results and money take two people. */
export function canSetTwoPeople(member: Member): Verdict {
  return member?.role === 'owner' ? allow : deny('institutions.owner_only')
}

/** An owner removes others; anyone may leave, but never the last owner. */
export function canRemove(facts: { member: Member; self: boolean; lastOwner: boolean }): Verdict {
  if (!facts.self && facts.member?.role !== 'owner') return deny('institutions.owner_only')
  return facts.lastOwner ? deny('institutions.last_owner') : allow
}

/** Four eyes: who registered the institution, or is or was of it, does not say that it is real. */
export function canDecideVerification({ own }: { own: boolean }): Verdict {
  return own ? deny('institutions.own_verification') : allow
}

export function canVerify(actor: Actor): Verdict {
  return actor.kind === 'person' && actor.staff ? allow : deny('error.forbidden')
}

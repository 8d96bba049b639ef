import { and, asc, eq, isNull } from 'drizzle-orm'
import { loadInvitationRequests } from '#app/domain/people/invitation-requests.server'
import { isActiveMember } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { institutionInvitations, institutionMembers, institutions, users } from '#db/schema'
import { institutionStatus, isVerified } from '../institution'
import { canInvite, canMakeOwner, canSetTwoPeople } from '../permissions'
import { loadMember } from './load-member.server'

/** The institution as its members see it: its profile, members and invitations. */
export async function loadInstitutionDesk(ctx: Ctx, id: string) {
  const person = signedIn(ctx)
  const member = orNotFound(await loadMember(ctx.db, ctx, id))
  const institution = orNotFound((await ctx.db.select().from(institutions).where(eq(institutions.id, id)))[0])
  const members = await ctx.db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: institutionMembers.role,
      suspendedAt: users.suspendedAt,
      joinedAt: institutionMembers.joinedAt,
    })
    .from(institutionMembers)
    .innerJoin(users, eq(users.id, institutionMembers.userId))
    .where(and(eq(institutionMembers.institutionId, id), isActiveMember))
    .orderBy(asc(users.nameSort))
  const can = {
    invite: canInvite({ member, verified: isVerified(institution) }).ok,
    makeOwner: canMakeOwner(member).ok,
    setTwoPeople: canSetTwoPeople(member).ok,
  }
  return {
    institution,
    status: institutionStatus(institution),
    members,
    invitations: can.invite ? await unansweredInvitations(ctx, id) : [],
    me: person.id,
    can,
  }
}

/** Open and expired invitations; inviting an address again revokes its earlier invitations. */
async function unansweredInvitations(ctx: Ctx, id: string) {
  const rows = await ctx.db
    .select({
      id: institutionInvitations.id,
      email: institutionInvitations.email,
      expiresAt: institutionInvitations.expiresAt,
    })
    .from(institutionInvitations)
    .where(
      and(
        eq(institutionInvitations.institutionId, id),
        isNull(institutionInvitations.acceptedAt),
        isNull(institutionInvitations.declinedAt),
        isNull(institutionInvitations.revokedAt),
      ),
    )
    .orderBy(asc(institutionInvitations.invitedAt))
  const requests = await loadInvitationRequests(
    ctx.db,
    rows.map(row => row.id),
  )
  return rows.map(row => ({
    ...row,
    open: row.expiresAt > ctx.now,
    requests: requests.filter(each => each.invitationId === row.id),
  }))
}

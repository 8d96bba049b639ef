import { and, eq, gt, isNull, notInArray, or } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { mayCombineRoles } from '#app/domain/people/challenge-roles'
import { isInvited } from '#app/domain/people/permissions'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { challenges, institutionInvitations, institutionMembers, results } from '#db/schema'
import { canRegister } from '../permissions'
import { findInvitation } from '../queries/find-invitation.server'

/** Accepts or declines an invitation; accepting makes the signed-in person a host of the institution. */
export async function answerInvitation(
  ctx: Ctx,
  { secret, answer }: { secret: string; answer: 'accept' | 'decline' },
): Promise<void> {
  const person = signedIn(ctx)
  ensure(canRegister(person))
  await ctx.transaction(async tx => {
    const { id, institutionId, emailKey } = await findInvitation(tx, ctx, secret)
    const accepted = answer === 'accept'
    if (accepted) ensure(isInvited(person, emailKey))
    if (accepted) await ensureFree(tx, ctx, { institutionId, userId: person.id })
    if (accepted) await admit(tx, ctx, { institutionId, userId: person.id })
    await tx
      .update(institutionInvitations)
      .set(accepted ? { acceptedAt: ctx.now, acceptedBy: person.id } : { declinedAt: ctx.now })
      .where(eq(institutionInvitations.id, id))
    await record(tx, ctx, {
      stream: 'platform',
      kind: accepted ? 'institution.host_joined' : 'institution.invitation_declined',
      payload: { institutionId, invitationId: id },
    })
    if (accepted)
      await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId: person.id } }, { now: ctx.now })
  })
}

type MemberKey = { institutionId: string; userId: string }

/** A member hosts all challenges of the institution that are not finished, so they may not take part in any of them. */
async function ensureFree(tx: Db, ctx: Ctx, { institutionId, userId }: MemberKey): Promise<void> {
  const running = await tx
    .select({ id: challenges.id })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(
      and(
        eq(challenges.institutionId, institutionId),
        notInArray(challenges.state, ['cancelled', 'archived']),
        or(isNull(results.publishAt), gt(results.publishAt, ctx.now)),
      ),
    )
  for (const { id } of running)
    ensure(mayCombineRoles('host', await loadChallengeRoles(tx, { challengeId: id, userId })))
}

/** A former member becomes a host again; a current member does not change. */
async function admit(tx: Db, ctx: Ctx, { institutionId, userId }: MemberKey) {
  const place = and(
    eq(institutionMembers.institutionId, institutionId),
    eq(institutionMembers.userId, userId),
  )
  const [known] = await tx.select().from(institutionMembers).where(place)
  if (!known) {
    await tx
      .insert(institutionMembers)
      .values({ id: newId(), institutionId, userId, role: 'host', joinedAt: ctx.now })
  } else if (known.leftAt) {
    await tx.update(institutionMembers).set({ leftAt: null, role: 'host', joinedAt: ctx.now }).where(place)
  }
}

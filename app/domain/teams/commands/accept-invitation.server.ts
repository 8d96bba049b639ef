import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/jobs/queue.server'
import { teamInvitations, teamMembers } from '#db/schema'
import { loadEntryFacts } from '../challenge-facts.server'
import { mayEnter } from '../eligibility'
import { loadInvitation } from '../open-invitation.server'
import { canJoin } from '../permissions'

/** Joins the team that the mailed link leads to, if the person may take part and a seat is free. */
export async function acceptInvitation(ctx: Ctx, secret: string): Promise<{ entryId: string }> {
  const person = signedIn(ctx)
  return ctx.transaction(async tx => {
    const { invitation, team, entry, challenge, state, facts } = await loadInvitation(tx, ctx, secret)
    if (state !== 'open') throw new Refusal('conflict', `team.invitation_${state}`)
    ensure(mayEnter(await loadEntryFacts(tx, ctx, challenge)))
    ensure(canJoin(facts))
    await tx
      .update(teamInvitations)
      .set({ acceptedAt: ctx.now, acceptedBy: person.id })
      .where(eq(teamInvitations.id, invitation.id))
    await tx.insert(teamMembers).values({
      id: newId(),
      teamId: team.id,
      challengeId: team.challengeId,
      userId: person.id,
      role: 'member',
      joinedAt: ctx.now,
    })
    await record(tx, ctx, {
      stream: team.challengeId,
      kind: 'team.member_joined',
      payload: { teamId: team.id, personId: person.id, invitationId: invitation.id },
    })
    await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId: person.id } }, { now: ctx.now })
    return { entryId: entry.id }
  })
}

import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { isInvited } from '#app/domain/people/permissions'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import { teamInvitations, teamMembers } from '#db/schema'
import { loadEntryFacts } from '../challenge-facts.server'
import { mayEnter } from '../eligibility'
import { loadTeamInvitation } from '../open-invitation.server'
import { canJoin } from '../permissions'
import { ensureRulesAccepted, type RulesAcceptance } from '../rules-acceptance'

/** Joins the team of a mailed link, if the person may take part, accepts the rules, and a seat is free. */
export async function acceptInvitation(
  ctx: Ctx,
  secret: string,
  acceptance: RulesAcceptance = {},
): Promise<{ entryId: string }> {
  const person = signedIn(ctx)
  return ctx.transaction(async tx => {
    const { invitation, team, entry, challenge, state, facts } = await loadTeamInvitation(tx, ctx, secret)
    if (state !== 'open') throw new Refusal('conflict', `teams.invitation_${state}`)
    ensure(isInvited(person, invitation.emailKey))
    ensure(mayEnter(await loadEntryFacts(tx, ctx, challenge)))
    ensure(canJoin(facts))
    ensureRulesAccepted(challenge.rules, acceptance)
    const ruleVersionId = challenge.rules?.id ?? null
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
      ruleVersionId,
    })
    await record(tx, ctx, {
      stream: team.challengeId,
      kind: 'team.member_joined',
      payload: { teamId: team.id, personId: person.id, invitationId: invitation.id, ruleVersionId },
    })
    await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId: person.id } }, { now: ctx.now })
    return { entryId: entry.id }
  })
}

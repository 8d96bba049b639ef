import { eq } from 'drizzle-orm'
import { isInvitationOf } from '#app/domain/people/invitation-key.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { entries, teamInvitations, teams, users } from '#db/schema'
import { loadChallengeFacts } from './challenge-facts.server'
import { invitationState } from './invitation'
import { loadMembers, nameForTeam, teamFacts } from './team-facts.server'

/** The invitation of a mailed secret, or to the actor, with its team; 404 for an unknown one. */
export async function loadTeamInvitation(db: Db, ctx: Ctx, secret: string) {
  const [row] = await db
    .select({ invitation: teamInvitations, team: teams, entry: entries, inviter: users.name })
    .from(teamInvitations)
    .innerJoin(teams, eq(teams.id, teamInvitations.teamId))
    .innerJoin(entries, eq(entries.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamInvitations.invitedBy))
    .where(isInvitationOf(ctx, secret, teamInvitations))
  const { invitation, team, entry, inviter } = orNotFound(row)
  const challenge = orNotFound(await loadChallengeFacts(db, ctx, { challengeId: team.challengeId }))
  const members = await loadMembers(db, team.id)
  return {
    invitation,
    team: { ...team, name: nameForTeam(team, challenge, ctx.now) },
    entry,
    inviter,
    challenge,
    members,
    state: invitationState(invitation, ctx.now),
    facts: teamFacts(ctx, { challenge, members, entry }),
  }
}

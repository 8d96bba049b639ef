import { and, eq } from 'drizzle-orm'
import { type ChallengeRoles, noRoles } from '#app/domain/people/challenge-roles'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { entries, questionSettings, teamMembers } from '#db/schema'
import { type Askers, askers } from './askers'
import { canAsk } from './permissions'

type Asked = { id: string; state: string; resultsAt: Date | null; sealed: boolean }

/** Whether the actor may ask about the challenge. */
export async function loadMayAsk(db: Db, ctx: Ctx, { id, state, resultsAt, sealed }: Asked) {
  const { actor } = ctx
  const person = actor.kind === 'person' ? actor : null
  const roles: ChallengeRoles = person
    ? await loadChallengeRoles(db, { challengeId: id, userId: person.id })
    : noRoles
  const facts = { openTo: await loadOpenTo(db, id), person, roles, state }
  return canAsk({ ...facts, isPublic: !sealed, resultsOut: resultsAt !== null })
}

/** Who may ask about the challenge, as its host has set it. */
export async function loadOpenTo(db: Db, challengeId: string): Promise<Askers> {
  const [row] = await db
    .select({ openTo: questionSettings.openTo })
    .from(questionSettings)
    .where(eq(questionSettings.id, challengeId))
  return askers.find(each => each === row?.openTo) ?? 'entrants'
}

type Member = { challengeId: string; userId: string }

/** The team in which a person takes part; null without one. @unguarded */
export async function loadOwnTeamId(db: Db, { challengeId, userId }: Member): Promise<string | null> {
  const [row] = await db
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, userId), isActiveEntry))
  return row?.teamId ?? null
}

import { and, asc, eq } from 'drizzle-orm'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { advancements, entries, stages, teamMembers, teams, users } from '#db/schema'

type Stage = { id: string; challengeId: string }

/**
 * Everyone who took part in a stage, with whether their team advances: those who get the announcement; and the next
 * stage. @unguarded
 */
export async function loadStageAudience(tx: Db, stage: Stage) {
  const [before, next] = await loadNeighbours(tx, stage)
  const going = await loadThrough(tx, stage.id)
  const were = before ? await loadThrough(tx, before.id) : null
  const all = await loadPeople(tx, stage.challengeId)
  const people = all
    .filter(({ entryId }) => were?.has(entryId) ?? true)
    .map(person => ({ ...person, goesOn: going.has(person.entryId) }))
  return { people, next }
}

async function loadNeighbours(tx: Db, { id, challengeId }: { id: string; challengeId: string }) {
  const its = await tx
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const here = its.findIndex(stage => stage.id === id)
  return [its[here - 1] ?? null, its[here + 1] ?? null] as const
}

async function loadThrough(tx: Db, stageId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ entryId: advancements.entryId })
    .from(advancements)
    .where(eq(advancements.stageId, stageId))
  return new Set(rows.map(row => row.entryId))
}

function loadPeople(tx: Db, challengeId: string) {
  return tx
    .select({ entryId: entries.id, team: teams.name, ownName: teams.ownName, user: users })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
    .orderBy(asc(users.id))
}

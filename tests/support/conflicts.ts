import { eq, inArray } from 'drizzle-orm'
import { recheckConcerned } from '#app/domain/conflicts/commands/recheck-concerned.server'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRunInputs } from '#app/domain/ranking/queries/load-run-inputs.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeInstitution } from './challenges'
import { emptyDatabase } from './database'
import { submitReview } from './judging'
import { oneAssignment } from './jury'
import { ctxOf, start } from './people'

/** The parameters of the conflicts page without a filter. */
export const everything = { filter: { judgeId: null, search: '', state: 'all' as const }, page: 1 }
export const marks = { impact: 700, craft: 800 }

export async function rename(database: Database, person: Person, organisation: string | null) {
  await database.transaction(async tx => {
    await tx.update(schema.users).set({ organisation }).where(eq(schema.users.id, person.id))
  })
}

export const stored = (database: Database) => database.db.select().from(schema.conflicts)
export const system = (database: Database, now = days(12)) => ctxOf(database, { kind: 'system' }, now)

export async function assignmentOf(database: Database, assignmentId: string) {
  const [row] = await database.db
    .select({ assignment: schema.assignments, review: schema.reviews })
    .from(schema.assignments)
    .leftJoin(schema.reviews, eq(schema.reviews.assignmentId, schema.assignments.id))
    .where(eq(schema.assignments.id, assignmentId))
  if (!row) throw new Error('no assignment')
  return row
}

export async function countedReviews(database: Database, world: Awaited<ReturnType<typeof oneAssignment>>) {
  const all = await loadStageContext(database.db, world.as(world.host), world.challengeId)
  return (await loadRunInputs(database.db, all)).reviews
}

/** Makes people members of one institution: a fact of the records without a statement. */
export async function colleagues(database: Database, people: readonly Person[], name = 'SOCAR') {
  const [first] = people
  if (!first) throw new Error('nobody')
  const institutionId = await makeInstitution(database, first, name)
  await database.transaction(async tx => {
    for (const { id } of people.slice(1))
      await tx
        .insert(schema.institutionMembers)
        .values({ id: newId(), institutionId, userId: id, role: 'host', joinedAt: start })
  })
}

/** Removes all memberships of the institution with this name. */
export async function strangers(database: Database, name = 'SOCAR') {
  const rows = await database.db.select().from(schema.institutions)
  const ids = rows.filter(row => row.name.en === name).map(({ id }) => id)
  await database.transaction(async tx => {
    await tx.delete(schema.institutionMembers).where(inArray(schema.institutionMembers.institutionId, ids))
  })
}

/** A judge and a captain who are found to be colleagues after the review is submitted. */
export async function lateConflict() {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const reviewId = await submitReview(database, { assignmentId: world.assignmentId, marks })
  await colleagues(database, [world.judge, world.captain])
  await recheckConcerned(system(database), { userId: world.captain.id })
  return { database, world, reviewId }
}

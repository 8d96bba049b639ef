import { eq } from 'drizzle-orm'
import { recheckConcerned } from '#app/domain/judging/commands/recheck-concerned.server'
import { loadCase } from '#app/domain/judging/queries/load-case.server'
import { loadRunInputs } from '#app/domain/leaderboards/queries/load-run-inputs.server'
import type { Person } from '#app/domain/shared/context'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from './challenges'
import { emptyDatabase } from './database'
import { handIn } from './judging'
import { oneAssignment } from './jury'
import { ctxOf } from './people'

/** What the page of conflicts shows where nothing is asked. */
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
  const all = await loadCase(database.db, world.as(world.host), world.challengeId)
  return (await loadRunInputs(database.db, all)).reviews
}

/** A judge and a captain who turn out to be colleagues after the review is in. */
export async function lateConflict() {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const reviewId = await handIn(database, { assignmentId: world.assignmentId, marks })
  await rename(database, world.judge, 'SOCAR')
  await rename(database, world.captain, 'Socar')
  await recheckConcerned(system(database), { userId: world.captain.id })
  return { database, world, reviewId }
}

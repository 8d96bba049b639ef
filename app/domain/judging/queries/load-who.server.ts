import { and, eq, inArray } from 'drizzle-orm'
import { sha256 } from '#app/domain/ledger/chain.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { assignments, judges, users } from '#db/schema'
import type { Who } from '../who'

type WhoQuery = {
  challengeId: string
  submissionId: string
  /** whether the reader may know the judges' names */
  named: boolean
  userIds: readonly (string | null)[]
}

/**
 * How each of these people is named to the reader. Judges are numbered among those who were ever assigned the
 * submission, in an order that reveals nothing: by the hash of judge and submission. @unguarded
 */
export async function loadWho(db: Db, ctx: Ctx, query: WhoQuery): Promise<(userId: string | null) => Who> {
  const { challengeId, submissionId, named } = query
  const asked = query.userIds.flatMap(id => id ?? [])
  const seats = asked.length > 0 ? await loadSeatsOf(db, { challengeId, submissionId }) : []
  const order = seats.flatMap(({ id, assigned }) => (assigned ? id : [])).sort(byHash(submissionId))
  const names = new Map(seats.map(({ userId, name }) => [userId, name]))
  const others = asked.filter(id => !names.has(id))
  for (const { id, name } of await loadNames(db, others)) names.set(id, name)
  return userId => {
    if (userId === null) return { kind: 'platform' }
    if (ctx.actor.kind === 'person' && ctx.actor.id === userId) return { kind: 'you' }
    const name = named ? (names.get(userId) ?? null) : null
    const its = seats.filter(seat => seat.userId === userId)
    const number = order.findIndex(id => its.some(seat => seat.id === id)) + 1
    if (number > 0) return { kind: 'judge', number, name }
    return { kind: its.some(seat => seat.role === 'chair') ? 'chair' : 'host', name }
  }
}

function byHash(submissionId: string) {
  const keyOf = (judgeId: string) => sha256(`${submissionId} ${judgeId}`)
  return (one: string, other: string) => (keyOf(one) < keyOf(other) ? -1 : 1)
}

/** The seats of a challenge that somebody took, with the person's name and whether they were assigned the submission. */
async function loadSeatsOf(
  db: Db,
  { challengeId, submissionId }: { challengeId: string; submissionId: string },
) {
  const own = and(eq(assignments.judgeId, judges.id), eq(assignments.submissionId, submissionId))
  return db
    .select({
      ...{ id: judges.id, role: judges.role, userId: users.id, name: users.name },
      assigned: assignments.id,
    })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .leftJoin(assignments, own)
    .where(eq(judges.challengeId, challengeId))
}

async function loadNames(db: Db, userIds: readonly string[]) {
  if (userIds.length === 0) return []
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(userIds)]))
}

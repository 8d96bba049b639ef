import { and, eq, inArray, isNotNull } from 'drizzle-orm'
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
  const seats = await loadSeatsOf(db, challengeId)
  const assigned = await db
    .select({ judgeId: assignments.judgeId })
    .from(assignments)
    .where(eq(assignments.submissionId, submissionId))
  const order = assigned.map(({ judgeId }) => judgeId).sort(byHash(submissionId))
  const names = await loadNames(
    db,
    query.userIds.flatMap(id => id ?? []),
  )
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

async function loadSeatsOf(db: Db, challengeId: string) {
  return db
    .select({ id: judges.id, userId: judges.userId, role: judges.role })
    .from(judges)
    .where(and(eq(judges.challengeId, challengeId), isNotNull(judges.userId)))
}

async function loadNames(db: Db, userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map()
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(userIds)]))
  return new Map(rows.map(row => [row.id, row.name]))
}

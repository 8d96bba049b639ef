import { and, desc, eq } from 'drizzle-orm'
import { sessionIsOver } from '#app/domain/people/session-life'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { sessions } from '#db/schema'
import { hasDeskRole } from './desk-roles.server'
import { sessionIdOf } from './session.server'

/** The signed-in person's active sessions, the last used first. Their instants are of the real clock. */
export async function listSessions(ctx: Ctx, request: Request) {
  const { id: userId } = signedIn(ctx)
  const current = sessionIdOf(request)
  const strict = await hasDeskRole(ctx.db, userId)
  const now = new Date()
  const rows = await ctx.db
    .select()
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.lastSeenAt), sessions.id)
  const live = rows.filter(row => {
    const over = sessionIsOver(row, now)
    return over === 'no' || (over === 'if_strict' && !strict)
  })
  return live.map(({ id, startedAt, lastSeenAt, browser, network }) => ({
    id,
    startedAt,
    lastSeenAt,
    browser,
    network,
    current: id === current,
  }))
}

/** Ends one session of the signed-in person; 404 for any other. */
export async function endOwnSession(ctx: Ctx, id: string): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = and(eq(sessions.id, id), eq(sessions.userId, userId))
    const [ended] = await tx.delete(sessions).where(own).returning({ id: sessions.id })
    orNotFound(ended)
  })
}

import { createHash } from 'node:crypto'
import { and, eq, lte, ne } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia } from 'lucia'
import { config } from '#app/config.server'
import type { Actor } from '#app/domain/shared/context'
import { database } from '#app/runtime.server'
import { sessions, users } from '#db/schema'

/** The only file that knows lucia. Its tokens are hashed before they are stored, so a backup opens no session. */
const hash = (token: string) => createHash('sha256').update(token).digest('hex')

const adapter: Adapter = {
  async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await database.db
      .select({ expiresAt: sessions.expiresAt, user: users })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(sessions.id, hash(token)))
    if (!row) return [null, null]
    const session = { id: token, userId: row.user.id, expiresAt: row.expiresAt, attributes: {} }
    return [session, { id: row.user.id, attributes: { user: row.user } }]
  },
  async getUserSessions() {
    return []
  },
  async setSession(session) {
    await database.transaction(async tx => {
      await tx
        .insert(sessions)
        .values({ id: hash(session.id), userId: session.userId, expiresAt: session.expiresAt })
    })
  },
  async updateSessionExpiration(token, expiresAt) {
    await database.transaction(async tx => {
      await tx
        .update(sessions)
        .set({ expiresAt })
        .where(eq(sessions.id, hash(token)))
    })
  },
  async deleteSession(token) {
    await database.transaction(async tx => {
      await tx.delete(sessions).where(eq(sessions.id, hash(token)))
    })
  },
  async deleteUserSessions(userId) {
    await database.transaction(async tx => {
      await tx.delete(sessions).where(eq(sessions.userId, userId))
    })
  },
  async deleteExpiredSessions() {
    await database.transaction(async tx => {
      await tx.delete(sessions).where(lte(sessions.expiresAt, new Date()))
    })
  },
}

const lucia = new Lucia(adapter, {
  sessionCookie: {
    name: 'session',
    attributes: { secure: config.origin.startsWith('https:'), sameSite: 'lax' },
  },
  getUserAttributes: attributes => attributes,
})

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: { user: typeof users.$inferSelect }
  }
}

/** Who the request comes from, and a cookie to send when the session was prolonged. */
export async function readSession(request: Request): Promise<{ actor: Actor; setCookie: string | null }> {
  const token = tokenOf(request)
  if (!token) return { actor: { kind: 'visitor' }, setCookie: null }
  const { session, user } = await lucia.validateSession(token)
  if (!session) return { actor: { kind: 'visitor' }, setCookie: lucia.createBlankSessionCookie().serialize() }
  const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null
  return { actor: actorOf(user.user), setCookie }
}

/** Read here, because lucia fails on a cookie that is not well encoded, be it of some other site of the domain. */
function tokenOf(request: Request): string | null {
  return /(?:^|;\s*)session=([a-z0-9]{1,100})(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null
}

function actorOf(user: typeof users.$inferSelect): Actor {
  return {
    kind: 'person',
    id: user.id,
    name: user.name,
    email: user.email,
    verified: user.emailVerifiedAt !== null,
    staff: user.staffSince !== null,
  }
}

/** A new session under a new token; whatever session the request carried ends. Returns the cookie. */
export async function startSession(request: Request, userId: string): Promise<string> {
  await endSession(request)
  const session = await lucia.createSession(userId, {})
  return lucia.createSessionCookie(session.id).serialize()
}

export async function endSession(request: Request): Promise<string> {
  const token = tokenOf(request)
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

/** Ends every session of a person but the one the request carries, as after a change of password. */
export async function endOtherSessions(request: Request, userId: string): Promise<void> {
  const token = tokenOf(request) ?? ''
  await database.transaction(async tx => {
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, hash(token))))
  })
}

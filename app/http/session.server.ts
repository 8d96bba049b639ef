import { createHash } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import { config } from '#app/config.server'
import { longestSession, sessionIsOver, shouldNoteVisit } from '#app/domain/people/session-life'
import type { Actor, Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { database } from '#app/runtime.server'
import { sessions, users } from '#db/schema'
import { hasDeskRole } from './desk-roles.server'

/**
 * The only file that knows lucia. Its tokens are hashed before they are stored, so a backup opens no session.
 * Every instant of a session is read from the real clock, not from the request's: a test may say what time it is for a
 * request, and that must end no session.
 */
const hash = (token: string) => createHash('sha256').update(token).digest('hex')

type SessionRow = typeof sessions.$inferSelect
type Attributes = Omit<SessionRow, 'id' | 'userId' | 'expiresAt'>

const adapter: Adapter = {
  async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await database.db
      .select({ session: sessions, user: users })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(sessions.id, hash(token)))
    if (!row) return [null, null]
    const { id: _id, userId, expiresAt, ...attributes } = row.session
    return [
      { id: token, userId, expiresAt, attributes },
      { id: userId, attributes: { user: row.user } },
    ]
  },
  async getUserSessions() {
    return []
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await database.transaction(async tx => {
      await tx.insert(sessions).values({ id: hash(id), userId, expiresAt, ...attributes })
    })
  },
  /** A session is never prolonged: it ends 30 days after its sign-in at the latest. */
  async updateSessionExpiration() {},
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
  // the daily job does it
  async deleteExpiredSessions() {},
}

/** `__Host-`: no other host of the domain can set it. Browsers take that name over https alone. */
const secure = config.origin.startsWith('https:')
const cookieName = secure ? '__Host-session' : 'session'

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(longestSession, 'ms'),
  sessionCookie: { name: cookieName, attributes: { secure, sameSite: 'lax', path: '/' } },
  getUserAttributes: attributes => attributes,
  getSessionAttributes: attributes => attributes,
})

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseSessionAttributes: Attributes
    DatabaseUserAttributes: { user: typeof users.$inferSelect }
  }
}

/** Who the request comes from, and a cookie to send when the session it names has ended. */
export async function readSession(request: Request): Promise<{ actor: Actor; setCookie: string | null }> {
  const token = tokenOf(request)
  if (!token) return { actor: { kind: 'visitor' }, setCookie: null }
  const { session, user } = await lucia.validateSession(token)
  const now = new Date()
  const barred = user !== null && (user.user.suspendedAt ?? user.user.closedAt) !== null
  if (!session || barred || (await hasEnded(session, now))) {
    if (session) await lucia.invalidateSession(token)
    return { actor: { kind: 'visitor' }, setCookie: lucia.createBlankSessionCookie().serialize() }
  }
  if (shouldNoteVisit(session.lastSeenAt, now)) await noteVisit(token, now)
  return { actor: actorOf(user.user, session.confirmedAt), setCookie: null }
}

async function hasEnded(session: Attributes & { userId: string }, now: Date): Promise<boolean> {
  const over = sessionIsOver(session, now)
  return over === 'always' || (over === 'if_strict' && (await hasDeskRole(database.db, session.userId)))
}

async function noteVisit(token: string, now: Date): Promise<void> {
  try {
    await database.transaction(async tx => {
      await tx
        .update(sessions)
        .set({ lastSeenAt: now })
        .where(eq(sessions.id, hash(token)))
    })
  } catch (error) {
    // why: pages can still be read when nothing can be written, as on a full disk
    log.warn({ error: String(error) }, 'the visit of a session was not written down')
  }
}

/** Read here, because lucia fails on a cookie that is not well encoded, be it of some other site of the domain. */
function tokenOf(request: Request): string | null {
  return cookiePattern.exec(request.headers.get('cookie') ?? '')?.[1] ?? null
}

const cookiePattern = new RegExp(`(?:^|;\\s*)${cookieName}=([a-z0-9]{1,100})(?:;|$)`)

function actorOf(user: typeof users.$inferSelect, confirmedAt: Date | null): Actor {
  return {
    kind: 'person',
    id: user.id,
    name: user.name,
    email: user.email,
    verified: user.emailVerifiedAt !== null,
    staff: user.staffSince !== null,
    confirmedAt,
  }
}

/** Whose session the cookies carry, or null: for limits that are asked before the application is. */
export async function sessionOwner(cookies: string): Promise<string | null> {
  const { actor } = await readSession(new Request(config.origin, { headers: { cookie: cookies } }))
  return actor.kind === 'person' ? actor.id : null
}

/**
 * How a signed-in person writes: refused (401) when the session has ended since it was read, so that whatever ends
 * sessions, as a reset of the password or the closing of the account, also ends what is under way.
 */
export function whileSignedIn(request: Request): Ctx['transaction'] {
  const own = eq(sessions.id, sessionIdOf(request))
  return work =>
    database.transaction(async tx => {
      const [session] = await tx.select({ id: sessions.id }).from(sessions).where(own)
      if (!session) throw new Refusal('sign_in', 'error.sign_in_first')
      return work(tx)
    })
}

/** Whose password was entered, and the hash that it was compared with. */
export type Authenticated = { userId: string; passwordHash: string }
type Client = { browser: string | null; network: string }

/**
 * A new session under a new token, begun by entering the password; whatever session the request carried ends.
 * Returns the cookie. Refuses, and leaves no session, when the password has been replaced since it was compared.
 */
export async function startSession(
  request: Request,
  { userId, passwordHash }: Authenticated,
  client: Client,
): Promise<string> {
  await endSession(request)
  const now = new Date()
  const session = await lucia.createSession(userId, {
    startedAt: now,
    lastSeenAt: now,
    confirmedAt: now,
    ...client,
  })
  // asked once the session is there: what replaces the password from now on ends this session with the others
  const [user] = await database.db.select().from(users).where(eq(users.id, userId))
  if (user?.passwordHash !== passwordHash) {
    await lucia.invalidateSession(session.id)
    throw new Refusal('invalid', 'people.account.wrong_sign_in')
  }
  return lucia.createSessionCookie(session.id).serialize()
}

export async function endSession(request: Request): Promise<string> {
  const token = tokenOf(request)
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

/** The id of the session row that the request belongs to; '' when it carries none. */
export function sessionIdOf(request: Request): string {
  const token = tokenOf(request)
  return token ? hash(token) : ''
}

/** Notes that the password was entered now in the request's session. */
export async function confirmSession(request: Request): Promise<Date> {
  const now = new Date()
  await database.transaction(async tx => {
    await tx
      .update(sessions)
      .set({ confirmedAt: now })
      .where(eq(sessions.id, sessionIdOf(request)))
  })
  return now
}

/** Ends every session of a person but the one the request carries, as after a change of password. */
export async function endOtherSessions(request: Request, userId: string): Promise<void> {
  await database.transaction(async tx => {
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, sessionIdOf(request))))
  })
}

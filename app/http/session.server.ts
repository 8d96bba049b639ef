import { createHash } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import { config } from '#app/config.server'
import { longestSession, sessionIsOver, shouldNoteVisit } from '#app/domain/people/session-life'
import { activeAccount, meets } from '#app/domain/shared/active'
import type { Actor, Ctx, Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { database } from '#app/runtime.server'
import { prepared } from '#db/prepared'
import { sessions, users } from '#db/schema'
import { hasDeskRole } from './desk-roles.server'

/**
 * The only file that uses lucia. Its tokens are hashed before they are stored, so a backup opens no session. All
 * instants of a session are of the real clock, not of the request: a test may set the time of a request, which must not
 * end a session.
 */
const hash = (token: string) => createHash('sha256').update(token).digest('hex')

type SessionRow = typeof sessions.$inferSelect
type Attributes = Omit<SessionRow, 'id' | 'userId' | 'expiresAt'>

const sessionWithUser = prepared(db =>
  db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sql.placeholder('id'))),
)

const adapter: Adapter = {
  async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await sessionWithUser(database.db, { id: hash(token) })
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
  /** A session is never prolonged: it ends at most 30 days after its sign-in. */
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

/** `__Host-`: no other host of the domain can set it. Browsers accept that name over https only. */
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

/** The person of the request, and a cookie to send when their session has ended. */
export async function readSession(request: Request): Promise<{ actor: Actor; setCookie: string | null }> {
  const token = tokenOf(request)
  if (!token) return { actor: { kind: 'visitor' }, setCookie: null }
  const { session, user } = await lucia.validateSession(token)
  const now = new Date()
  const barred = user !== null && !meets(activeAccount, user.user)
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
    // why: pages can still be read when nothing can be written, as with a full disk
    log.warn({ error: String(error) }, 'the visit of a session was not written down')
  }
}

/** Parsed here, because lucia throws on a badly encoded cookie, even of another site of the domain. */
function tokenOf(request: Request): string | null {
  return cookiePattern.exec(request.headers.get('cookie') ?? '')?.[1] ?? null
}

const cookiePattern = new RegExp(`(?:^|;\\s*)${cookieName}=([a-z0-9]{1,100})(?:;|$)`)

/** The person of an account. */
export function actorOf(user: typeof users.$inferSelect, confirmedAt: Date | null): Person {
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

/** The person of the cookies' session, or null: for limits before the application handles the request. */
export async function sessionOwner(cookies: string): Promise<string | null> {
  const { actor } = await readSession(new Request(config.origin, { headers: { cookie: cookies } }))
  return actor.kind === 'person' ? actor.id : null
}

/**
 * The transaction of a signed-in person: refused (401) when the session has ended since it was read, so that whatever
 * ends sessions, such as a reset password or a closed account, also stops running requests.
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

/** The person who entered their password, and the hash that it was compared with. */
export type Authenticated = { userId: string; passwordHash: string }
type Client = { browser: string | null; network: string }

/**
 * Starts a session with a new token after the password was entered; ends the request's earlier session. Returns the
 * cookie. Refuses, without a session, when the password has changed since it was compared.
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
  // checked after the session is stored: a later change of the password ends this session with the others
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

/** The id of the request's session row; '' without one. */
export function sessionIdOf(request: Request): string {
  const token = tokenOf(request)
  return token ? hash(token) : ''
}

/** Records that the password was entered now in the request's session. */
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

/** Ends every session of a person except the request's, as after a change of password. */
export async function endOtherSessions(request: Request, userId: string): Promise<void> {
  await database.transaction(async tx => {
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, sessionIdOf(request))))
  })
}

import { scopeAllows, shouldNoteUse, type TokenScope, tokenPrefix } from '#app/domain/people/access-token'
import { findAccessToken, noteTokenUse, tokenExists } from '#app/domain/people/access-token.server'
import type { Ctx, Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { database } from '#app/runtime.server'
import { actorOf } from './session.server'

/** What a request with a token may do: its owner acts, without the rights of staff and without a password entered. */
type Bearer = { actor: Person; transaction: Ctx['transaction'] }

/** Whether the request has a token, valid or not. */
export function hasToken(request: Request): boolean {
  return request.headers.has('authorization')
}

/**
 * The owner of the request's token, who may do what the address asks. Refuses (401) an unknown or expired token and (403)
 * one that may only read.
 */
export async function readToken(request: Request, asked: TokenScope, now: Date): Promise<Bearer> {
  const secret = secretOf(request.headers.get('authorization') ?? '')
  const found = secret ? await findAccessToken(database.db, secret, now) : null
  if (!found) throw new Refusal('sign_in', 'people.token.invalid')
  const { token, user } = found
  if (!scopeAllows(token.scope, asked)) throw new Refusal('forbidden', 'people.token.may_only_read')
  if (shouldNoteUse(token.lastUsedAt, now)) await noteUse(token.id, now)
  return { actor: { ...actorOf(user, null), staff: false }, transaction: whileValid(token.id) }
}

/** The person of a token, or null: for limits before the application handles the request. */
export async function tokenOwner(authorization: string, now: Date): Promise<string | null> {
  const secret = secretOf(authorization)
  const found = secret ? await findAccessToken(database.db, secret, now) : null
  return found?.user.id ?? null
}

const pattern = new RegExp(`^Bearer +(${tokenPrefix}[a-z0-9]{40}) *$`, 'i')

function secretOf(authorization: string): string | null {
  return pattern.exec(authorization)?.[1] ?? null
}

/** A token that is revoked while a request runs ends the request too. */
function whileValid(id: string): Ctx['transaction'] {
  return work =>
    database.transaction(async tx => {
      if (!(await tokenExists(tx, id))) throw new Refusal('sign_in', 'people.token.invalid')
      return work(tx)
    })
}

async function noteUse(id: string, now: Date): Promise<void> {
  try {
    await database.transaction(tx => noteTokenUse(tx, id, now))
  } catch (error) {
    // why: a program can still read when nothing can be written, as with a full disk
    log.warn({ error: String(error) }, 'the use of a token was not written down')
  }
}

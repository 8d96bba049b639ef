import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull, like, lt, or, type SQL } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { mailboxKey } from './mailbox-key'
import { emailKey } from './person'

/** The columns of an account that hold its name, and what is derived from it. */
export function namedAs(name: string) {
  return { name, nameSort: sortKey(name), nameSearch: fold(name) }
}

/** The columns of an account that hold its address, and what is derived from it. */
export function addressedAs(email: string) {
  return { email, emailKey: emailKey(email), mailboxKey: mailboxKey(email) }
}

/** What stands for the mailbox of a closed account, so that another account of it is known as the same person. */
export function closedMailboxKey(email: string): string {
  return `closed:${createHash('sha256')
    .update(`account ${mailboxKey(email)}`)
    .digest('hex')}`
}

/** How long a closed account is known by its mailbox, in days: longer than a challenge runs. */
const daysClosed = 365

/** Forgets the hashes of mailboxes of accounts that were closed a year ago. A job calls it. @unguarded */
export async function forgetClosedMailboxes(tx: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysClosed * 86_400_000)
  await tx
    .update(users)
    .set({ mailboxKey: '' })
    .where(and(lt(users.closedAt, before), like(users.mailboxKey, 'closed:%')))
}

const portion = 500

/** Derives what accounts from before these columns lack, some at a time. A job calls it. @unguarded */
export async function fillAccountKeys(ctx: Ctx): Promise<void> {
  const fillSome = () =>
    ctx.transaction(async tx => {
      const lacking = await tx
        .select({ id: users.id, name: users.name, email: users.email })
        .from(users)
        .where(and(eq(users.mailboxKey, ''), isNull(users.closedAt)))
        .limit(portion)
      for (const { id, name, email } of lacking)
        await tx
          .update(users)
          .set({ nameSearch: fold(name), mailboxKey: mailboxKey(email) })
          .where(eq(users.id, id))
      return lacking.length
    })
  while ((await fillSome()) === portion);
}

/** Condition on `users`: the account is of this person, by its mailbox (`loadSamePeople`, for several people). */
export function isSamePerson({ id, email }: { id: string; email: string }): SQL | undefined {
  const itself = eq(users.id, id)
  if (email === '') return itself
  return or(itself, inArray(users.mailboxKey, [mailboxKey(email), closedMailboxKey(email)]))
}

/** Two keys that no account has: who is unknown is looked for with the same statement as who is known. */
const nobodys = ['nobody', 'closed:nobody']

/**
 * The accounts that are one person with each of these: every account with the same mailbox, closed ones too. Of an
 * account whose mailbox is not known, itself. @unguarded
 */
export async function loadSamePeople(
  db: Db,
  userIds: readonly string[],
): Promise<(userId: string) => string[]> {
  const accounts = await db
    .select({ id: users.id, email: users.email, key: users.mailboxKey })
    .from(users)
    .where(inArray(users.id, [...userIds]))
  const keysOf = ({ email, key }: { email: string; key: string }) =>
    key === '' ? [] : email === '' ? [key] : [key, closedMailboxKey(email)]
  const keys = [...new Set(accounts.flatMap(keysOf))]
  const found = await db
    .select({ id: users.id, key: users.mailboxKey })
    .from(users)
    .where(inArray(users.mailboxKey, keys.length > 0 ? keys : nobodys))
  const byKey = groupBy(found, ({ key }) => key)
  const same = new Map(
    accounts.map(account => [account.id, keysOf(account).flatMap(key => byKey.get(key) ?? [])]),
  )
  return userId => [...new Set([userId, ...(same.get(userId) ?? []).map(({ id }) => id)])]
}

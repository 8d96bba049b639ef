import { createHash } from 'node:crypto'
import { and, eq, inArray, isNotNull, like, lte, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { panels, panelVoters } from '#db/schema'
import { mailboxKey } from './mailbox-key'

/**
 * The keys under which a mailbox may be stored among the voters of a panel: its own, and the hash that replaces it
 * after the account that voted is closed.
 */
export function voterKeys(panelId: string, email: string): [own: string, closed: string] {
  const key = mailboxKey(email)
  return [key, `closed:${createHash('sha256').update(`${panelId} ${key}`).digest('hex')}`]
}

/**
 * Removes the mailbox of a closed account from its votes. Votes stay and count. A hash prevents another account of the
 * same mailbox from voting again; `forgetClosedVoters` removes it once voting has ended. @unguarded
 */
export async function eraseVoter(tx: Db, userId: string): Promise<void> {
  const places = await tx.select().from(panelVoters).where(eq(panelVoters.userId, userId))
  for (const { id: placeId, panelId, mailboxKey: key } of places) {
    const [, closed] = voterKeys(panelId, key)
    await tx.update(panelVoters).set({ mailboxKey: closed }).where(eq(panelVoters.id, placeId))
  }
}

/** Deletes the hashes of mailboxes of closed accounts in panels whose voting has ended. @unguarded a job calls it. */
export async function forgetClosedVoters(tx: Db, now: Date): Promise<void> {
  const ended = tx
    .select({ id: panels.id })
    .from(panels)
    .where(and(isNotNull(panels.closesAt), lte(panels.closesAt, now)))
  await tx
    .update(panelVoters)
    .set({ mailboxKey: sql`'closed:' || ${panelVoters.id}` })
    .where(and(like(panelVoters.mailboxKey, 'closed:%'), inArray(panelVoters.panelId, ended)))
}

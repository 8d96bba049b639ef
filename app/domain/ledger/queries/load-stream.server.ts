import { asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerEntries, ledgerHeads } from '#db/schema'
import { bodyHash } from '../chain.server'
import type { Head } from '../documents'
import { type Detail, shownEntry } from '../shown-entry'

/** A whole stream as far as `detail` shows it, with its newest signed head. Who may see it is asked before. Unguarded. */
export async function loadStream(db: Db, stream: string, detail: Detail) {
  const entries = await db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
    .orderBy(asc(ledgerEntries.seq))
  const [head] = await db
    .select()
    .from(ledgerHeads)
    .where(eq(ledgerHeads.stream, stream))
    .orderBy(desc(ledgerHeads.seq))
    .limit(1)
  return {
    entries: entries.map(entry => shownEntry(entry, bodyHash(entry), detail)),
    head: head ? shownHead(head) : null,
  }
}

/** A head as the files show it. */
export function shownHead(head: typeof ledgerHeads.$inferSelect): Head {
  const { stream, seq, hash, day, keyId, signature } = head
  return {
    stream,
    seq,
    hash,
    day,
    signedAt: head.signedAt.toISOString(),
    signature: { keyId, value: signature },
  }
}

import { and, asc, eq, gt, gte, lte } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerEntries, ledgerHeads } from '#db/schema'
import { bodyHash } from '../chain.server'
import type { Inclusion } from '../documents'
import { shownHead } from './load-stream.server'

type Place = { stream: string; seq: number }

/** The way from an entry to the first signed head after it, of which it gives away only hashes; null before there is one. Unguarded. */
export async function loadInclusion(db: Db, { stream, seq }: Place): Promise<Inclusion | null> {
  const [head] = await db
    .select()
    .from(ledgerHeads)
    .where(and(eq(ledgerHeads.stream, stream), gte(ledgerHeads.seq, seq)))
    .orderBy(asc(ledgerHeads.seq))
    .limit(1)
  if (!head) return null
  const between = and(
    eq(ledgerEntries.stream, stream),
    gt(ledgerEntries.seq, seq),
    lte(ledgerEntries.seq, head.seq),
  )
  const rows = await db.select().from(ledgerEntries).where(between).orderBy(asc(ledgerEntries.seq))
  return { links: rows.map(row => ({ seq: row.seq, body: bodyHash(row) })), head: shownHead(head) }
}

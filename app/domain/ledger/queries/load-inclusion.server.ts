import { and, asc, desc, eq, gt, gte, lt, lte } from 'drizzle-orm'
import { nodeTools } from '#app/services/proof-tools.server'
import type { Db } from '#db/client.server'
import { ledgerDays, ledgerEntries } from '#db/schema'
import type { DayInclusion } from '../day-documents'
import { dayTree, pathOf, placeOf } from '../day-tree'
import { leafOfEntry } from '../verify-days'
import { shownDayHead } from './load-stream.server'

type LedgerPosition = { stream: string; seq: number }

/**
 * The path from an entry to the signed head of its day, which shows nothing of other entries; null before it is signed.
 * @unguarded
 */
export async function loadInclusion(db: Db, { stream, seq }: LedgerPosition): Promise<DayInclusion | null> {
  const [day] = await db
    .select()
    .from(ledgerDays)
    .where(and(eq(ledgerDays.stream, stream), gte(ledgerDays.lastSeq, seq)))
    .orderBy(asc(ledgerDays.day))
    .limit(1)
  if (!day) return null
  const { sha256 } = nodeTools
  const entries = await loadEntries(db, { stream, seq, lastSeq: day.lastSeq })
  const own = entries.find(entry => entry.seq === seq)
  if (!own) return null
  const leaves: string[] = []
  for (const entry of entries) leaves.push(await leafOfEntry(entry, day, sha256))
  const path = await pathOf(dayTree(leaves, day.seed, sha256), await leafOfEntry(own, day, sha256))
  return path && { place: await placeOf(own.hash, day.seed, sha256), ...path, head: shownDayHead(day) }
}

/** Every entry that the day covers: those after the last one of the days before. */
async function loadEntries(db: Db, { stream, seq: wanted, lastSeq }: LedgerPosition & { lastSeq: number }) {
  const [before] = await db
    .select({ lastSeq: ledgerDays.lastSeq })
    .from(ledgerDays)
    .where(and(eq(ledgerDays.stream, stream), lt(ledgerDays.lastSeq, wanted)))
    .orderBy(desc(ledgerDays.lastSeq))
    .limit(1)
  const { seq, hash, actor, kind, payloadHash } = ledgerEntries
  return db
    .select({ seq, hash, actor, kind, payloadHash })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, stream), gt(seq, before?.lastSeq ?? 0), lte(seq, lastSeq)))
    .orderBy(asc(seq))
}

import { and, asc, desc, eq, gte, max } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerDays, ledgerEntries, ledgerHeads } from '#db/schema'
import type { Day, DayHead } from '../day-documents'
import type { Head } from '../documents'
import { type Detail, shownEntry } from '../shown-entry'

/** A whole stream as far as `detail` shows it, with its days. The caller checks access. @unguarded */
export async function loadStream(db: Db, stream: string, detail: Detail) {
  const entries = await db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
    .orderBy(asc(ledgerEntries.seq))
  const [earlier] = await db
    .select()
    .from(ledgerHeads)
    .where(eq(ledgerHeads.stream, stream))
    .orderBy(desc(ledgerHeads.seq))
    .limit(1)
  return {
    entries: entries.map(entry => shownEntry(entry, detail)),
    days: (await loadDays(db, stream)).map(publishedDay),
    earlier: earlier ? shownHead(earlier) : null,
  }
}

/** The heads of a stream from a day of UTC on, in order, without facts about entries. @unguarded */
export async function loadDayHeads(db: Db, stream: string, from: string): Promise<DayHead[]> {
  return (await loadDays(db, stream, from)).map(shownDayHead)
}

/** The state of a stream, as text: while it is equal, every file made from the stream is equal. @unguarded */
export async function loadStreamState(db: Db, stream: string): Promise<string> {
  const [entry] = await db
    .select({ seq: max(ledgerEntries.seq) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
  const [day] = await db
    .select({ day: max(ledgerDays.day) })
    .from(ledgerDays)
    .where(eq(ledgerDays.stream, stream))
  return `${entry?.seq ?? 0} ${day?.day ?? '-'}`
}

type StoredDay = typeof ledgerDays.$inferSelect

function loadDays(db: Db, stream: string, from = ''): Promise<StoredDay[]> {
  return db
    .select()
    .from(ledgerDays)
    .where(and(eq(ledgerDays.stream, stream), gte(ledgerDays.day, from)))
    .orderBy(asc(ledgerDays.day))
}

/** A day with the facts that are published with the whole ledger. */
export function publishedDay(day: StoredDay): Day {
  return { head: shownDayHead(day), seed: day.seed, lastSeq: day.lastSeq }
}

/** A head as everyone sees it. */
export function shownDayHead(head: StoredDay): DayHead {
  const { stream, day, root, previous, keyId, signature } = head
  const signedAt = head.signedAt.toISOString()
  return { stream, day, root, previous, signedAt, signature: { keyId, value: signature } }
}

/** A head of the first version, with the number of its entry. */
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

import { desc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { sealEntry } from './chain.server'
import { genesis } from './entry'
import { type EventKind, events, type PayloadOf } from './events'
import type { RowRef } from './events/define'
import { digestsOf, loadReferred } from './row-digests.server'

type Event<K extends EventKind> = {
  /** a challenge's id, or `platform` */
  stream: string
  /** one of `events.ts` */
  kind: K
  payload: PayloadOf<K>
  /** rows that the event has written in addition to those of its kind */
  rows?: readonly RowRef[]
}

type LedgerPosition = { seq: number; hash: string }

/**
 * Appends one event to its stream's chain, in the transaction of the event and after all its writes: the entry contains
 * a digest of each row that its kind names. Throws where the payload does not fit its kind. @unguarded
 */
export async function record<K extends EventKind>(
  tx: Db,
  ctx: Ctx,
  event: Event<K>,
): Promise<LedgerPosition> {
  const read = readEvent(event)
  const [rowsOf, last] = await Promise.all([loadReferred(tx, read.rows), loadLast(tx, event.stream)])
  const entry = entryAfter(last, ctx, { ...read, rowsOf })
  await tx.insert(ledgerEntries).values(entry)
  ctx.recorded?.add(event.kind)
  return { seq: entry.seq, hash: entry.hash }
}

/**
 * Like `record`, for thousands of events of one stream, in their order, yielding to the event loop between batches.
 * @unguarded
 */
export async function recordAll<K extends EventKind>(
  tx: Db,
  ctx: Ctx,
  stream: string,
  all: readonly Omit<Event<K>, 'stream'>[],
): Promise<void> {
  let last = all.length > 0 ? await loadLast(tx, stream) : null
  for await (const batch of batchesOf(all, 200)) {
    const read = batch.map(event => readEvent({ ...event, stream }))
    const rowsOf = await loadReferred(
      tx,
      read.flatMap(each => each.rows),
    )
    const entries = read.map(event => {
      const entry = entryAfter(last, ctx, { ...event, rowsOf })
      last = entry
      return entry
    })
    await tx.insert(ledgerEntries).values(entries)
  }
}

function readEvent<K extends EventKind>({ stream, kind, payload, rows = [] }: Event<K>) {
  const read = events[kind].read(payload, stream)
  return { stream, kind, payload: read.payload, rows: [...read.rows, ...rows] }
}

type Last = LedgerPosition & { at: Date }

async function loadLast(tx: Db, stream: string): Promise<Last | null> {
  const { seq, hash, at } = ledgerEntries
  const [last] = await tx
    .select({ seq, hash, at })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
  return last ?? null
}

type Written = ReturnType<typeof readEvent> & { rowsOf: Awaited<ReturnType<typeof loadReferred>> }

function entryAfter(last: Last | null, ctx: Ctx, { stream, kind, payload, rows, rowsOf }: Written) {
  const salt = newSecret()
  const fact = {
    stream,
    kind,
    seq: (last?.seq ?? 0) + 1,
    // instants never decrease within a stream, whatever the clock and the order in which requests finish
    at: last && last.at > ctx.now ? last.at : ctx.now,
    actorId: ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind,
    actorSalt: newSecret(),
    // hashes the value that a JSON column returns
    payload: JSON.parse(JSON.stringify({ ...payload, rows: digestsOf(rows, rowsOf, salt) })),
    salt,
    prevHash: last?.hash ?? genesis,
  }
  return { ...fact, ...sealEntry(fact), id: newId() }
}

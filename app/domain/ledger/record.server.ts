import { setImmediate as breathe } from 'node:timers/promises'
import { desc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { sealEntry } from './chain.server'
import { genesis } from './entry'

type Event = {
  /** a challenge's id, or `platform` */
  stream: string
  /** noun.past_participle, such as `submission.received` */
  kind: string
  /** ids, instants, numbers and hashes; never a name, an address or a text someone wrote */
  payload: Record<string, unknown>
}

type Place = { seq: number; hash: string }

/** Appends one event to its stream's chain, inside the transaction of what happened. Unguarded. */
export async function record(tx: Db, ctx: Ctx, event: Event): Promise<Place> {
  const entry = entryAfter(await loadLast(tx, event.stream), ctx, event)
  await tx.insert(ledgerEntries).values(entry)
  return { seq: entry.seq, hash: entry.hash }
}

const atOnce = 200

/** As `record`, of thousands of events of one stream, in their order, with a breath between portions. Unguarded. */
export async function recordAll(
  tx: Db,
  ctx: Ctx,
  stream: string,
  events: readonly Omit<Event, 'stream'>[],
): Promise<void> {
  let last = events.length > 0 ? await loadLast(tx, stream) : null
  for (let start = 0; start < events.length; start += atOnce) {
    const entries = events.slice(start, start + atOnce).map(event => {
      const entry = entryAfter(last, ctx, { ...event, stream })
      last = entry
      return entry
    })
    await tx.insert(ledgerEntries).values(entries)
    await breathe()
  }
}

async function loadLast(tx: Db, stream: string): Promise<Place | null> {
  const [last] = await tx
    .select({ seq: ledgerEntries.seq, hash: ledgerEntries.hash })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
  return last ?? null
}

function entryAfter(last: Place | null, ctx: Ctx, event: Event) {
  const fact = {
    ...event,
    seq: (last?.seq ?? 0) + 1,
    at: ctx.now,
    actorId: ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind,
    actorSalt: newSecret(),
    // what is hashed is what a JSON column gives back
    payload: JSON.parse(JSON.stringify(event.payload)),
    salt: newSecret(),
    prevHash: last?.hash ?? genesis,
  }
  return { ...fact, ...sealEntry(fact), id: newId() }
}

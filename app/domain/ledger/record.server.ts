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

/** Appends one event to its stream's chain, inside the transaction of what happened. Unguarded. */
export async function record(tx: Db, ctx: Ctx, event: Event): Promise<{ seq: number; hash: string }> {
  const [last] = await tx
    .select({ seq: ledgerEntries.seq, hash: ledgerEntries.hash })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, event.stream))
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
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
  const sealed = sealEntry(fact)
  await tx.insert(ledgerEntries).values({ ...fact, ...sealed, id: newId() })
  return { seq: fact.seq, hash: sealed.hash }
}

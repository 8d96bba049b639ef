import { desc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { genesis, ledgerHash } from './chain.server'

type Event = {
  /** a challenge's id, or `platform` */
  stream: string
  /** noun.past_participle, such as `submission.received` */
  kind: string
  /** ids, instants, numbers and hashes; never a name, an address or a text someone wrote */
  payload: Record<string, unknown>
}

/** Appends one event to its stream's chain, inside the transaction of what happened. */
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
    prevHash: last?.hash ?? genesis,
  }
  const hash = ledgerHash(fact)
  await tx.insert(ledgerEntries).values({ ...fact, id: newId(), hash })
  return { seq: fact.seq, hash }
}

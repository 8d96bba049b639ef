import { and, eq, max } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { ledgerEntries, ledgerHeads } from '#db/schema'
import { headText } from '../documents'

/**
 * Signs the newest entry of every stream that has moved since its last head; a stream gets at most one head a day.
 * It is itself no event of the ledger: the ledger would never come to rest.
 */
export async function signHeads(ctx: Ctx, signer: Signer): Promise<{ signed: number }> {
  const at = ctx.now.toISOString()
  const day = at.slice(0, 10)
  return ctx.transaction(async tx => {
    const moved = await movedStreams(tx, day)
    for (const { stream, seq } of moved) {
      const hash = await hashAt(tx, stream, seq)
      const signature = signer.sign(headText({ stream, seq, hash, day, signedAt: at }))
      const { keyId } = signer.key
      const head = { id: newId(), stream, seq, hash, day, signedAt: ctx.now, keyId, signature }
      await tx.insert(ledgerHeads).values(head)
    }
    return { signed: moved.length }
  })
}

async function movedStreams(tx: Db, day: string) {
  const newest = await tx
    .select({ stream: ledgerEntries.stream, seq: max(ledgerEntries.seq) })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.stream)
  const signed = await tx
    .select({ stream: ledgerHeads.stream, seq: max(ledgerHeads.seq), day: max(ledgerHeads.day) })
    .from(ledgerHeads)
    .groupBy(ledgerHeads.stream)
  const before = new Map(signed.map(head => [head.stream, head]))
  return newest
    .map(({ stream, seq }) => ({ stream, seq: Number(seq) }))
    .filter(({ stream, seq }) => {
      const last = before.get(stream)
      return !last || (Number(last.seq) < seq && (last.day ?? '') < day)
    })
}

async function hashAt(tx: Db, stream: string, seq: number): Promise<string> {
  const [entry] = await tx
    .select({ hash: ledgerEntries.hash })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, stream), eq(ledgerEntries.seq, seq)))
  if (!entry) throw new Error(`no entry ${seq} in ${stream}`)
  return entry.hash
}

import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'

/**
 * Deletes the salts of a person's actor commitments in every entry of every stream, so that entries cannot be linked to
 * them any more. Hashes, chains and signed heads do not change. Called last, after the entry that records the erasure.
 * @unguarded
 */
export async function eraseActor(tx: Db, userId: string): Promise<void> {
  await tx
    .update(ledgerEntries)
    .set({ actorId: null, actorSalt: null })
    .where(eq(ledgerEntries.actorId, userId))
}

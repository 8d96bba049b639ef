import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'

/**
 * Empties what opens the commitments to an actor, in every entry of every stream: nobody can tell any more whose they
 * were. Hashes, chains and signed heads stay as they are. Asked last, after the entry that records the erasure itself.
 * Unguarded.
 */
export async function eraseActor(tx: Db, userId: string): Promise<void> {
  await tx
    .update(ledgerEntries)
    .set({ actorId: null, actorSalt: null })
    .where(eq(ledgerEntries.actorId, userId))
}

import { asc } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { signingKeys } from '#db/schema'
import type { KeyFile, PublicKey } from '../documents'

/** The instance's public keys: the one it signs with, and those it has signed with before. */
export async function loadKeys(ctx: Ctx, signer: Signer): Promise<KeyFile> {
  const rows = await ctx.db.select().from(signingKeys).orderBy(asc(signingKeys.since))
  const dated = rows.map(({ keyId, publicKey, since }) => ({
    keyId,
    algorithm: 'Ed25519' as const,
    publicKey,
    since: since.toISOString(),
  }))
  const own = dated.find(key => key.keyId === signer.key.keyId)
  const since = own?.since ?? ctx.now.toISOString()
  return { ...signer.key, since, previous: dated.filter(key => key.keyId !== signer.key.keyId) }
}

/** The keys that a file needs, for the signatures in it. */
export async function loadKeysNamed(db: Db, keyIds: readonly string[]): Promise<PublicKey[]> {
  const rows = await db.select().from(signingKeys).orderBy(asc(signingKeys.since))
  return rows
    .filter(row => keyIds.includes(row.keyId))
    .map(({ keyId, publicKey }) => ({ keyId, algorithm: 'Ed25519', publicKey }))
}

import { asc } from 'drizzle-orm'
import { loadKeyList, pinnedKeys } from '#app/services/key-lists.server'
import type { Db } from '#db/client.server'
import { signingKeys } from '#db/schema'
import type { PublicKey } from '../documents'
import type { KeyFile } from '../key-list'

type Ask = { own: string | null; pins: readonly string[] | null }

/**
 * The instance's public keys, from the list that the key in use has signed; needs no private key. Null before the first
 * key exists.
 */
export async function loadKeys(db: Db, { own, pins }: Ask): Promise<KeyFile | null> {
  const list = await loadKeyList(db, { own, pins })
  if (!list) return null
  const keys = pinnedKeys(list, pins)
  const current = list.keys.find(({ keyId }) => keyId === list.signature.keyId)
  if (!current) return null
  const { keyId, algorithm, publicKey, since } = current
  const previous = keys.filter(key => key.keyId !== keyId)
  return {
    ...{ keyId, algorithm, publicKey, since },
    previous: previous.map(({ keyId, algorithm, publicKey, since }) => ({
      ...{ keyId, algorithm, publicKey, since },
    })),
    list,
  }
}

/** The keys of the signatures in a file. */
export async function loadKeysNamed(db: Db, keyIds: readonly string[]): Promise<PublicKey[]> {
  const rows = await db.select().from(signingKeys).orderBy(asc(signingKeys.since))
  return rows
    .filter(row => keyIds.includes(row.keyId))
    .map(({ keyId, publicKey }) => ({ keyId, algorithm: 'Ed25519', publicKey }))
}

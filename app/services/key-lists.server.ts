import { asc, desc, max } from 'drizzle-orm'
import { isKeyListSigned, KeyList, keyListText, type ListedKey } from '#app/domain/ledger/key-list'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import type { Db } from '#db/client.server'
import { keyLists, signingKeys } from '#db/schema'
import { nodeTools } from './proof-tools.server'
import type { Signer } from './signing.server'

type Trust = {
  /** the key this process signs with; null where it has only public keys */
  own: string | null
  /** fingerprints from the settings; null where none are pinned */
  pins: readonly string[] | null
}

/**
 * The newest list that is signed by this process's own key, else by a pinned key, else by any key in it; null before
 * there is one. Where own or pinned keys are known, a list signed by others is ignored.
 */
export async function loadKeyList(db: Db, { own, pins }: Trust): Promise<KeyList | null> {
  const rows = await db.select({ list: keyLists.list }).from(keyLists).orderBy(desc(keyLists.signedAt))
  for (const row of rows) {
    const { success, data: list } = KeyList.safeParse(row.list)
    if (!success) continue
    const signer = list.signature.keyId
    if (own !== null ? signer !== own : pins !== null && !pins.includes(signer)) continue
    if (await isKeyListSigned(list, nodeTools)) return list
  }
  return null
}

/** The keys of a list that count: all of them, or the pinned ones. */
export function pinnedKeys(list: KeyList, pins: readonly string[] | null): ListedKey[] {
  return list.keys.filter(({ keyId }) => pins === null || pins.includes(keyId))
}

type Listing = { signer: Signer; now: Date; pins: readonly string[] | null }

/** Ensures that this key has signed a list of itself and the earlier keys, of which the last one ends now. */
export async function ensureListed(tx: Db, { signer, now, pins }: Listing): Promise<void> {
  const own = signer.key.keyId
  if (await loadKeyList(tx, { own, pins: null })) return
  const before = await loadKeyList(tx, { own: null, pins })
  if (!before)
    log.info({ keyId: own }, 'the first list of signing keys is signed, from the keys in the database')
  const at = now.toISOString()
  const known = before ? before.keys : await keysOfRows(tx)
  const earlier = known.filter(({ keyId }) => keyId !== own).map(key => ({ ...key, until: key.until ?? at }))
  const since = known.find(({ keyId }) => keyId === own)?.since ?? at
  const unended = { since, until: null, revokedAt: null, revokedWhy: null }
  await writeList(tx, { signer, now, keys: [...earlier, { ...signer.key, ...unended }] })
}

async function keysOfRows(tx: Db): Promise<ListedKey[]> {
  const rows = await tx.select().from(signingKeys).orderBy(asc(signingKeys.since))
  return rows.map(({ keyId, publicKey, since }) => ({
    keyId,
    algorithm: 'Ed25519',
    publicKey,
    since: since.toISOString(),
    until: null,
    revokedAt: null,
    revokedWhy: null,
  }))
}

type Revocation = { signer: Signer; now: Date; keyId: string; why: string }

/** Revokes a key publicly. The key in use is replaced first. */
export async function revokeKey(tx: Db, { signer, now, keyId, why }: Revocation): Promise<void> {
  const own = signer.key.keyId
  const list = await loadKeyList(tx, { own, pins: null })
  if (!list?.keys.some(key => key.keyId === keyId)) throw new Refusal('not_found', 'error.not_found')
  if (keyId === own) throw new Refusal('conflict', 'error.not_found')
  const revoked = { revokedAt: now.toISOString(), revokedWhy: why }
  const keys = list.keys.map(key => (key.keyId === keyId ? { ...key, ...revoked } : key))
  await writeList(tx, { signer, now, keys })
}

type Writing = { signer: Signer; now: Date; keys: ListedKey[] }

/** The newest list counts, so each has a later instant than those before. */
async function writeList(tx: Db, { signer, now, keys }: Writing): Promise<void> {
  const [last] = await tx.select({ at: max(keyLists.signedAt) }).from(keyLists)
  const earliest = (last?.at?.getTime() ?? 0) + 1
  const signedAt = new Date(Math.max(now.getTime(), earliest))
  const unsigned = { format: 'meydan.key-list', version: 1, signedAt: signedAt.toISOString(), keys } as const
  const signature = { keyId: signer.key.keyId, value: signer.sign(keyListText(unsigned)) }
  const list = { ...unsigned, signature }
  await tx.insert(keyLists).values({ id: newId(), signedAt, keyId: signature.keyId, list })
}

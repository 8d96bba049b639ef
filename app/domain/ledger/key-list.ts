import { z } from '#app/domain/shared/input'
import { instant, keyIdOf, PublicKey, Signature } from './documents'
import { canonicalJson } from './entry'
import type { ProofTools } from './report'

/** A key in the list: when it came into use, when it ended, and whether it was revoked. */
const ListedKey = PublicKey.extend({
  since: instant,
  until: instant.nullable(),
  revokedAt: instant.nullable(),
  revokedWhy: z.string().nullable(),
})
export type ListedKey = z.infer<typeof ListedKey>

/**
 * Every key of an instance, signed by the one in use: each new key signs the list with the earlier ones. A key that is
 * only a row in the database is not in it.
 */
export const KeyList = z.strictObject({
  format: z.literal('meydan.key-list'),
  version: z.literal(1),
  signedAt: instant,
  keys: z.array(ListedKey).min(1).max(100),
  signature: Signature,
})
export type KeyList = z.infer<typeof KeyList>

/** The text that a list's signature covers. */
export function keyListText({ signature: _, ...list }: Omit<KeyList, 'signature'> & { signature?: unknown }) {
  return canonicalJson(list)
}

/** Whether the list is signed by a key that it contains, and each key has the right id. */
export async function isKeyListSigned(list: KeyList, { sha256, verify }: ProofTools): Promise<boolean> {
  for (const { keyId, publicKey } of list.keys) {
    if (keyIdOf(await sha256(publicKey)) !== keyId) return false
  }
  const { keyId, value } = list.signature
  const key = list.keys.find(each => each.keyId === keyId)
  return key !== undefined && verify(key.publicKey, keyListText(list), value)
}

const DatedKey = PublicKey.extend({ since: instant })
/**
 * The instance's public key, as published at its well-known address; `previous` are earlier keys. Files from before
 * lists were signed have no list.
 */
export const KeyFile = DatedKey.extend({ previous: z.array(DatedKey), list: KeyList.optional() })
export type KeyFile = z.infer<typeof KeyFile>

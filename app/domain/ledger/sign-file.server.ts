import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { type PublicKey, signedText } from './documents'
import { loadKeysNamed } from './queries/load-keys.server'

type Unsigned = { file: object; heads: readonly { signature: { keyId: string } }[] }
type Seal = { signature: { keyId: string; value: string }; keys: PublicKey[] }

/** The signature of a file, and every key with which the file and the heads in it were signed. */
export async function signFile(db: Db, signer: Signer, { file, heads }: Unsigned): Promise<Seal> {
  const { keyId } = signer.key
  const older = new Set(heads.map(head => head.signature.keyId).filter(each => each !== keyId))
  return {
    signature: { keyId, value: signer.sign(signedText(file)) },
    keys: [signer.key, ...(older.size > 0 ? await loadKeysNamed(db, [...older]) : [])],
  }
}

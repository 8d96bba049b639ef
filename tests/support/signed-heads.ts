import { generateKeyPairSync, sign } from 'node:crypto'
import { sha256 } from '#app/domain/ledger/chain.server'
import { dayHeadText } from '#app/domain/ledger/day-documents'
import { keyIdOf, signedText } from '#app/domain/ledger/documents'

const instant = '2026-06-02T00:00:00.000Z'

/** A file of signed heads of this many streams by a new key; with the file's signature, one more signature. */
export function signedHeads(count: number): { text: string; keyId: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
  const keyId = keyIdOf(sha256(raw))
  const signature = (text: string) => ({
    keyId,
    value: sign(null, Buffer.from(text), privateKey).toString('base64'),
  })
  const [root, previous] = ['a'.repeat(64), '0'.repeat(64)]
  const heads = Array.from({ length: count }, (_, index) => {
    const head = { stream: `s${index}`, day: '2026-06-01', root, previous, signedAt: instant }
    return { ...head, signature: signature(dayHeadText(head)), challenge: null }
  })
  const file = {
    ...{
      format: 'meydan.ledger-heads' as const,
      version: 2 as const,
      issuer: 'Meydan',
      exportedAt: instant,
      heads,
    },
    keys: [{ keyId, algorithm: 'Ed25519' as const, publicKey: raw }],
  }
  const own = signature(signedText({ ...file, signature: { keyId, value: '' } }))
  return { text: JSON.stringify({ ...file, signature: own }), keyId }
}

import { createHash, createPublicKey, verify } from 'node:crypto'
import type { ProofTools } from '#app/domain/ledger/report'

/** The verifier's tools in Node; uses neither network nor database. */
export const nodeTools: ProofTools = {
  sha256: async text => createHash('sha256').update(text).digest('hex'),
  verify: async (publicKey, text, signature) => {
    const x = Buffer.from(publicKey, 'base64').toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
  },
}

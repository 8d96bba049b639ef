import type { ProofTools } from '#app/domain/ledger/report'

/** The verifier's tools in a browser (Web Cryptography). */
export const browserTools: ProofTools = {
  sha256: async text => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  verify: async (publicKey, text, signature) => {
    const key = await crypto.subtle.importKey('raw', bytes(publicKey), 'Ed25519', false, ['verify'])
    return crypto.subtle.verify('Ed25519', key, bytes(signature), new TextEncoder().encode(text))
  },
}

/** Whether this browser supports Ed25519; without https it has no cryptography at all. */
export async function canCheckHere(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify'])
    return true
  } catch {
    // why: a browser reports missing support by throwing
    return false
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

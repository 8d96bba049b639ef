import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { sealingSecret } from './engine'

/**
 * The content of a sealed column: `v1.` and base64 of a nonce (12 bytes), a tag (16 bytes) and the JSON, encrypted with
 * AES-256-GCM by a key derived (HKDF, SHA-256) from SESSION_SECRET, which no backup of the database contains.
 */
const prefix = 'v1.'
const keys = new Map<string, Buffer>()

function keyFrom(secret: string): Buffer {
  const key = keys.get(secret) ?? Buffer.from(hkdfSync('sha256', secret, '', 'meydan sealed column', 32))
  keys.set(secret, key)
  return key
}

export function seal(value: unknown, secret = sealingSecret): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return prefix + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

const unreadable = { unreadable: true }

/**
 * Decrypts a sealed value; text without the prefix is plain JSON from before encryption. Never throws (see
 * `isUnreadable`).
 */
export function unseal(text: string, secret = sealingSecret): unknown {
  try {
    if (!text.startsWith(prefix)) return JSON.parse(text)
    const sealed = Buffer.from(text.slice(prefix.length), 'base64')
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return JSON.parse(
      Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'),
    )
  } catch {
    // why: encrypted under another secret, or damaged; one such row must not prevent reading the others
    return unreadable
  }
}

/** Whether `unseal` failed. */
export function isUnreadable(value: unknown): boolean {
  return value === unreadable
}

import { createHash } from 'node:crypto'

/**
 * The stored id of a browser and a person: the SHA-256 of both, which does not show that two people share a browser.
 */
export function deviceId(token: string, userId: string): string {
  return createHash('sha256').update(`${token} ${userId}`).digest('hex')
}

import { createHash } from 'node:crypto'

/** What is stored of a browser and a person: the SHA-256 of both, which tells nobody that two people share a browser. */
export function deviceId(token: string, userId: string): string {
  return createHash('sha256').update(`${token} ${userId}`).digest('hex')
}

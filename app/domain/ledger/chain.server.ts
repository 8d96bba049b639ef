import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

export type LedgerFact = {
  stream: string
  seq: number
  at: Date
  actorId: string
  kind: string
  payload: Record<string, unknown>
  prevHash: string
}

/** The hash before the first entry of a stream. */
export const genesis = '0'.repeat(64)

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of the entry with the hash of the one before it. */
export function ledgerHash(fact: LedgerFact): string {
  return sha256(canonicalJson({ ...fact, at: fact.at.toISOString() }))
}

/** RFC 8785: the same data gives the same bytes on any machine. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('a value without a JSON form')
  return text
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

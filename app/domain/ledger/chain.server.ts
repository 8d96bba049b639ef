import { createHash } from 'node:crypto'
import { actorText, bodyText, linkText, payloadText } from './entry'

export { canonicalJson } from './entry'

export type LedgerFact = {
  stream: string
  seq: number
  at: Date
  actorId: string
  actorSalt: string
  kind: string
  payload: Record<string, unknown>
  salt: string
  prevHash: string
}

/** The commitments and the hash of an entry that is about to be written (see entry.ts). */
export function sealEntry(fact: LedgerFact): { actor: string; payloadHash: string; hash: string } {
  const { stream, seq, prevHash } = fact
  const actor = sha256(actorText(fact.actorId, fact.actorSalt))
  const payloadHash = sha256(payloadText(fact.payload, fact.salt))
  const body = bodyHash({ ...fact, actor, payloadHash })
  return { actor, payloadHash, hash: sha256(linkText({ stream, seq, body, prevHash })) }
}

type Body = { stream: string; seq: number; at: Date; actor: string; kind: string; payloadHash: string }

export function bodyHash(body: Body): string {
  return sha256(bodyText({ ...body, at: body.at.toISOString() }))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

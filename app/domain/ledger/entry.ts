import canonicalize from 'canonicalize'

/**
 * What an entry's hash is made of, in two steps, so that an entry can be shown in part and still be checked:
 * payload and actor enter as salted commitments; the body (what happened) enters the link as its hash alone.
 *
 *   actor       = SHA-256(canonical { actorId, salt })
 *   payloadHash = SHA-256(canonical { payload, salt })
 *   body        = SHA-256(canonical { stream, seq, at, actor, kind, payloadHash })
 *   hash        = SHA-256(canonical { stream, seq, body, prevHash })
 *
 * Canonical is RFC 8785; hashes are lower-case hex; `at` is ISO 8601 in UTC with milliseconds.
 */
export type EntryBody = {
  stream: string
  seq: number
  at: string
  actor: string
  kind: string
  payloadHash: string
}

export type EntryLink = { stream: string; seq: number; body: string; prevHash: string }

/** The hash before the first entry of a stream. */
export const genesis = '0'.repeat(64)

export function actorText(actorId: string, salt: string): string {
  return canonicalJson({ actorId, salt })
}

export function payloadText(payload: Record<string, unknown>, salt: string): string {
  return canonicalJson({ payload, salt })
}

export function bodyText({ stream, seq, at, actor, kind, payloadHash }: EntryBody): string {
  return canonicalJson({ stream, seq, at, actor, kind, payloadHash })
}

export function linkText({ stream, seq, body, prevHash }: EntryLink): string {
  return canonicalJson({ stream, seq, body, prevHash })
}

/** RFC 8785: the same data gives the same bytes on any machine. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('a value without a JSON form')
  return text
}

import type { Signed } from './document-kind'
import type { KeyFile } from './key-list'
import { type Message, message } from './report'

/** A key that the reader trusts until it ended, unless it was revoked. */
export type TrustedKey = { keyId: string; until: string | null; revokedAt: string | null }

/** The keys of a list that its readers trust. */
export function trustedOf(keys: readonly TrustedKey[]): TrustedKey[] {
  return keys.map(({ keyId, until, revokedAt }) => ({ keyId, until, revokedAt }))
}

/** The keys in a key file; without a list they have no ends. */
export function trustedIn({ keyId, previous, list }: KeyFile): TrustedKey[] {
  if (list) {
    const listed = new Set([keyId, ...previous.map(key => key.keyId)])
    return trustedOf(list.keys.filter(key => listed.has(key.keyId)))
  }
  return [keyId, ...previous.map(key => key.keyId)].map(id => ({ keyId: id, until: null, revokedAt: null }))
}

type Signing = { keyId: string; at: string | null }

/** Every signature in a file with its instant; null where the file does not contain it. */
export function signingsOf(file: Signed & Record<string, unknown>): Signing[] {
  return [{ keyId: file.signature.keyId, at: issuedAt(file) }, ...signedParts(file)]
}

function issuedAt(file: Record<string, unknown>): string | null {
  const { ledger, receipt } = file
  const places = [file.exportedAt, fieldOf(ledger, 'exportedAt'), fieldOf(receipt, 'issuedAt')]
  return places.find(each => typeof each === 'string') ?? null
}

function fieldOf(value: unknown, name: string): unknown {
  return Object.entries(Object(value)).find(([each]) => each === name)?.[1]
}

/** Heads: objects that have both a signature and its instant. */
function signedParts(value: unknown): Signing[] {
  if (typeof value !== 'object' || value === null) return []
  const [signature, at] = [fieldOf(value, 'signature'), fieldOf(value, 'signedAt')]
  const keyId = fieldOf(signature, 'keyId')
  const own = typeof keyId === 'string' && typeof at === 'string' ? [{ keyId, at }] : []
  return [...own, ...Object.values(value).flatMap(signedParts)]
}

/** The first signature from after its key had ended or was revoked, or null. */
export function keyTimeFault(signings: readonly Signing[], trusted: readonly TrustedKey[]): Message | null {
  for (const { keyId, at } of signings) {
    const key = trusted.find(each => each.keyId === keyId)
    if (!key || at === null) continue
    if (key.revokedAt !== null && at >= key.revokedAt)
      return message('ledger.fault.key_revoked', { keyId, at: key.revokedAt })
    if (key.until !== null && at > key.until)
      return message('ledger.fault.key_ended', { keyId, at: key.until })
  }
  return null
}

/** Notes on signatures by a key that was revoked later: its holder can write any instant. */
export function revokedNotes(signings: readonly Signing[], trusted: readonly TrustedKey[]): Message[] {
  const used = new Set(signings.map(each => each.keyId))
  return trusted.flatMap(({ keyId, revokedAt }) =>
    revokedAt !== null && used.has(keyId)
      ? [message('ledger.note.key_revoked', { keyId, at: revokedAt })]
      : [],
  )
}

import type { OpenEntry } from './documents'
import { payloadShown } from './events'
import type { ShownBody } from './verify-chain'

/** public: the events, with payloads that name nobody · whole: everything */
export type Detail = 'public' | 'whole'

type Stored = {
  seq: number
  at: Date
  actor: string
  kind: string
  payload: Record<string, unknown>
  salt: string
  payloadHash: string
  prevHash: string
  hash: string
}

/** One entry as far as this reader may see it. The actor is always a commitment. */
export function shownEntry(entry: Stored, detail: Detail): ShownBody | OpenEntry {
  const { seq, prevHash, hash, actor, kind, payloadHash, payload, salt } = entry
  const shown = { seq, at: entry.at.toISOString(), actor, kind, payloadHash, prevHash, hash }
  const open = detail === 'whole' || payloadShown(kind) === 'with_result'
  return open ? { ...shown, payload, salt } : shown
}

/** One complete entry, so that its hash and its payload can be checked. */
export function openEntry(entry: Stored): OpenEntry {
  const { seq, prevHash, hash, at, actor, kind, payloadHash, payload, salt } = entry
  return { seq, prevHash, hash, at: at.toISOString(), actor, kind, payloadHash, payload, salt }
}

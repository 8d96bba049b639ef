import { bodyText, genesis, linkText, payloadText } from './entry'

export type Sha256 = (text: string) => Promise<string>

/** An entry as far as it is shown: only its body's hash, or the body, or the body with its payload. */
export type ShownEntry =
  | (Bound & { body: string })
  | ShownBody
  | (ShownBody & { payload: Record<string, unknown>; salt: string })
type Bound = { seq: number; prevHash: string; hash: string }
export type ShownBody = Bound & { at: string; actor: string; kind: string; payloadHash: string }

export const chainFaults = ['out_of_order', 'gap', 'link_broken', 'payload_differs', 'hash_differs'] as const

/** `seq`: the position in the stream of the first error. */
export type ChainFault = { seq: number; what: (typeof chainFaults)[number] }

/** The position in a stream after which the next entry follows. */
export type ChainPosition = { seq: number; hash: string }

type Chain = {
  stream: string
  entries: readonly ShownEntry[]
  sha256: Sha256
  /** the entry before the first one shown; the start of the stream by default */
  after?: ChainPosition
}

/**
 * The first error of a stream shown from its first entry on, or from `after` on; null for none. Computes every hash
 * again.
 */
export async function verifyChain({
  stream,
  entries,
  sha256,
  after = { seq: 0, hash: genesis },
}: Chain): Promise<ChainFault | null> {
  let prevHash = after.hash
  for (const [index, entry] of entries.entries()) {
    const seq = after.seq + index + 1
    if (entry.seq !== seq) return { seq, what: entry.seq > seq ? 'gap' : 'out_of_order' }
    if (entry.prevHash !== prevHash) return { seq, what: 'link_broken' }
    const what = await entryFault(stream, entry, sha256)
    if (what) return { seq, what }
    prevHash = entry.hash
  }
  return null
}

/** The error inside one entry, or null. */
export async function entryFault(
  stream: string,
  entry: ShownEntry,
  sha256: Sha256,
): Promise<ChainFault['what'] | null> {
  if ('salt' in entry) {
    const payloadHash = await sha256(payloadText(entry.payload, entry.salt))
    if (payloadHash !== entry.payloadHash) return 'payload_differs'
  }
  const body = 'body' in entry ? entry.body : await sha256(bodyText({ stream, ...entry }))
  const hash = await sha256(linkText({ stream, seq: entry.seq, body, prevHash: entry.prevHash }))
  return hash === entry.hash ? null : 'hash_differs'
}

type Onward = {
  stream: string
  hash: string
  links: readonly { seq: number; body: string }[]
  sha256: Sha256
}

/** The hash computed from an entry's hash over the following entries, of which only the bodies' hashes are known. */
export async function followLinks({ stream, hash, links, sha256 }: Onward): Promise<string> {
  let reached = hash
  for (const { seq, body } of links) {
    reached = await sha256(linkText({ stream, seq, body, prevHash: reached }))
  }
  return reached
}

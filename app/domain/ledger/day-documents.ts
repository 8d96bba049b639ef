import { z } from '#app/domain/shared/input'
import {
  ClosedEntry,
  day,
  hash,
  id,
  instant,
  OldHead,
  OpenEntry,
  received,
  Signature,
  seal,
} from './documents'
import { canonicalJson } from './entry'

/** The signed files since decision 27: heads without numbers, and the path from an entry to its day's head as proof. */

/** The root of one stream's tree of one day of UTC. `previous` is the hash of the stream's head before. */
export const DayHead = z.strictObject({
  stream: id,
  day,
  root: hash,
  previous: hash,
  signedAt: instant,
  signature: Signature,
})
export type DayHead = z.infer<typeof DayHead>

/** The path from an entry to the signed head of its day; the same size for every entry of every day. */
export const DayInclusion = z.strictObject({
  place: hash,
  position: z.string().regex(/^[0-9a-f]{10}$/),
  siblings: z.array(hash).length(40),
  head: DayHead,
})
export type DayInclusion = z.infer<typeof DayInclusion>

export const ReceiptFile2 = z.strictObject({
  format: z.literal('meydan.receipt'),
  version: z.literal(2),
  receipt: z.strictObject({
    ...received,
    issuedAt: instant,
    /** the ledger entry without its number and its neighbours */
    entry: OpenEntry.pick({ actor: true, kind: true, payloadHash: true, payload: true, salt: true }),
  }),
  inclusion: DayInclusion.nullable(),
  ...seal,
})
export type ReceiptFile2 = z.infer<typeof ReceiptFile2>

/** A day as published with the result: its seed, and the number of its last entry (0 for none). */
const Day = z.strictObject({ head: DayHead, seed: hash, lastSeq: z.int().min(0) })
export type Day = z.infer<typeof Day>

export const LedgerFile2 = z.strictObject({
  format: z.literal('meydan.ledger'),
  version: z.literal(2),
  ledger: z.strictObject({
    issuer: z.string(),
    challenge: z.string(),
    stream: id,
    exportedAt: instant,
    entries: z.array(z.union([ClosedEntry, OpenEntry])),
    days: z.array(Day),
    /** the newest head in the earlier format, where there is one */
    earlier: OldHead.nullable(),
  }),
  ...seal,
})
export type LedgerFile2 = z.infer<typeof LedgerFile2>

export const HeadsFile2 = z.strictObject({
  format: z.literal('meydan.ledger-heads'),
  version: z.literal(2),
  issuer: z.string(),
  exportedAt: instant,
  /** of one stream in the order of days */
  heads: z.array(DayHead.extend({ challenge: z.string().nullable() })),
  ...seal,
})
export type HeadsFile2 = z.infer<typeof HeadsFile2>

type HeadFacts = Pick<DayHead, 'stream' | 'day' | 'root' | 'previous' | 'signedAt'>

/** The text that a head's signature covers; its SHA-256 is the next head's `previous`. */
export function dayHeadText({ stream, day, root, previous, signedAt }: HeadFacts): string {
  return canonicalJson({ format: 'meydan.ledger-head', version: 2, stream, day, root, previous, signedAt })
}

import { z } from '#app/domain/shared/input'
import { canonicalJson } from './entry'

/** The exact formats of the files that can be verified offline. */

export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine(text => !Number.isNaN(Date.parse(text)))
const keyId = z.string().regex(/^[0-9a-f]{32}$/)
export const seq = z.int().min(1)
export const id = z.string().min(1).max(100)
/** base64 of 64 and of 32 bytes; the spare bits of the last letter are zero, so that there is one spelling */
const signature = z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/)
const publicKey = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)

export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

export const PublicKey = z.strictObject({ keyId, algorithm: z.literal('Ed25519'), publicKey })
export type PublicKey = z.infer<typeof PublicKey>

export const Signature = z.strictObject({ keyId, value: signature })

/** A head of the first version, with the number of the newest entry. */
export const OldHead = z.strictObject({
  stream: id,
  seq,
  hash,
  day,
  signedAt: instant,
  signature: Signature,
})
export type Head = z.infer<typeof OldHead>

const bound = { seq, prevHash: hash, hash }
const body = { at: instant, actor: hash, kind: z.string().min(1), payloadHash: hash }
const opened = { payload: z.record(z.string(), z.unknown()), salt: z.string().min(1) }
/** An entry without its payload. */
export const ClosedEntry = z.strictObject({ ...bound, ...body })
export const OpenEntry = z.strictObject({ ...bound, ...body, ...opened })
export type OpenEntry = z.infer<typeof OpenEntry>
const Entry = z.union([z.strictObject({ ...bound, body: hash }), ClosedEntry, OpenEntry])

/** The path from an entry to a signed head; not covered by a file's signature, because it is added later. */
export const Inclusion = z.strictObject({
  links: z.array(z.strictObject({ seq, body: hash })),
  head: OldHead,
})
export type Inclusion = z.infer<typeof Inclusion>

/** The end of every signed file. */
export const seal = { signature: Signature, keys: z.array(PublicKey).min(1).max(100) }

/** The part of a receipt about the received version. */
export const received = {
  issuer: z.string(),
  challenge: z.string(),
  entryId: id,
  stageId: id,
  versionId: id,
  number: seq,
  contentHash: hash,
  files: z.array(z.strictObject({ name: z.string(), size: z.int().min(0), sha256: hash })),
  receivedAt: instant,
  stream: id,
}

export const ReceiptFile = z.strictObject({
  format: z.literal('meydan.receipt'),
  version: z.literal(1),
  receipt: z.strictObject({ ...received, entry: OpenEntry }),
  inclusion: Inclusion.nullable(),
  ...seal,
})
export type ReceiptFile = z.infer<typeof ReceiptFile>

export const LedgerFile = z.strictObject({
  format: z.literal('meydan.ledger'),
  version: z.literal(1),
  ledger: z.strictObject({
    issuer: z.string(),
    challenge: z.string(),
    stream: id,
    exportedAt: instant,
    entries: z.array(Entry),
    head: OldHead.nullable(),
  }),
  ...seal,
})
export type LedgerFile = z.infer<typeof LedgerFile>

export const HeadsFile = z.strictObject({
  format: z.literal('meydan.ledger-heads'),
  version: z.literal(1),
  issuer: z.string(),
  exportedAt: instant,
  heads: z.array(OldHead.extend({ challenge: z.string().nullable() })),
  ...seal,
})
export type HeadsFile = z.infer<typeof HeadsFile>

/** The text that a file's signature covers: its canonical JSON without `signature`, `keys` and `inclusion`. */
export function signedText(file: object): string {
  return canonicalJson({ ...file, signature: undefined, keys: undefined, inclusion: undefined })
}

type HeadFacts = Pick<Head, 'stream' | 'seq' | 'hash' | 'day' | 'signedAt'>

/** The text that a head's signature covers. */
export function headText({ stream, seq, hash, day, signedAt }: HeadFacts): string {
  return canonicalJson({ format: 'meydan.ledger-head', version: 1, stream, seq, hash, day, signedAt })
}

/** The id of a key: the first 32 hex digits of the SHA-256 of its base64 text. */
export function keyIdOf(sha256OfPublicKey: string): string {
  return sha256OfPublicKey.slice(0, 32)
}

import { z } from '#app/domain/shared/input'
import { documentKind } from './document-kind'
import { hash, id, instant, seal, seq } from './documents'
import { message } from './report'

/**
 * The newest entry of every ledger at one instant, signed: an operator stores it elsewhere, so that later removal or
 * rewriting of earlier entries is detected. It shows how many entries there are, so it is not for the public; its
 * SHA-256 may be published anywhere (decision 32).
 */
export const PinFile = z.strictObject({
  format: z.literal('meydan.ledger-pin'),
  version: z.literal(1),
  issuer: z.string(),
  exportedAt: instant,
  entries: z.array(z.strictObject({ stream: id, seq, hash, at: instant })),
  ...seal,
})
export type PinFile = z.infer<typeof PinFile>

/** The check of a pin file alone: its signature. Its content is compared with the instance. */
export const pinKind = documentKind({
  format: 'meydan.ledger-pin',
  schema: PinFile,
  check: async ({ issuer, exportedAt, entries }) => ({
    title: message('ledger.title.pin', { issuer, at: exportedAt, count: entries.length }),
    checks: [],
    notes: [],
  }),
})

import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'

/**
 * What happened, in order, each entry bound to the one before by its hash. Never updated, never deleted; only what
 * opens a commitment (actorId, actorSalt) may be emptied when a person is erased, and the chain still holds.
 */
export const ledgerEntries = table(
  'ledger_entries',
  {
    id: text().primaryKey(),
    /** a challenge's id, or `platform` */
    stream: text().notNull(),
    seq: integer().notNull(),
    at: instant().notNull(),
    /** a user's id, or `system`; empty when the person was erased */
    actorId: text(),
    actorSalt: text(),
    /** commitment to the actor: SHA-256 of id and salt */
    actor: text().notNull(),
    kind: text().notNull(),
    /** ids, instants and hashes only: no personal data */
    payload: json<Record<string, unknown>>().notNull(),
    salt: text().notNull(),
    /** commitment to the payload: SHA-256 of payload and salt */
    payloadHash: text().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  t => [uniqueIndex('ledger_entries_seq').on(t.stream, t.seq)],
)

/** The newest entry of a stream as it stood on a day, signed by the instance: nobody can rewrite what came before. */
export const ledgerHeads = table(
  'ledger_heads',
  {
    id: text().primaryKey(),
    stream: text().notNull(),
    seq: integer().notNull(),
    hash: text().notNull(),
    /** of UTC, such as 2026-06-01 */
    day: text().notNull(),
    signedAt: instant().notNull(),
    keyId: text()
      .notNull()
      .references(() => signingKeys.keyId),
    signature: text().notNull(),
  },
  t => [uniqueIndex('ledger_heads_day').on(t.stream, t.day), index('ledger_heads_signed').on(t.day)],
)

/** Every key this instance has ever signed with: its public half. */
export const signingKeys = table('signing_keys', {
  keyId: text().primaryKey(),
  /** the 32 bytes of an Ed25519 public key, in base64 */
  publicKey: text().notNull(),
  since: instant().notNull(),
})

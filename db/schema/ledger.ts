import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'

/**
 * The events, in order, each entry linked to the one before by its hash. Never updated or deleted; only the values that
 * open a commitment (actorId, actorSalt) may be emptied when a person is erased, and the chain stays valid.
 */
export const ledgerEntries = table(
  'ledger_entries',
  {
    id: text().primaryKey(),
    /** a challenge's id, or `platform` */
    stream: text().notNull(),
    seq: integer().notNull(),
    at: instant().notNull(),
    /** a user's id, or `system`; empty after the person was erased */
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
  t => [uniqueIndex('ledger_entries_seq').on(t.stream, t.seq), index('ledger_entries_at').on(t.stream, t.at)],
)

/**
 * The tree of a stream's entries of one day of UTC, its root signed by the instance (decision 27). Root, `previous` and
 * signature are public at once, `seed` and `lastSeq` only with the result.
 */
export const ledgerDays = table(
  'ledger_days',
  {
    id: text().primaryKey(),
    stream: text().notNull(),
    /** of UTC, such as 2026-06-01 */
    day: text().notNull(),
    root: text().notNull(),
    /** the hash of the stream's previous head */
    previous: text().notNull(),
    /** the seed of the blank parts of the tree: 32 random bytes as hex */
    seed: text().notNull(),
    /** the number of the last entry that this or an earlier day covers; 0 for none */
    lastSeq: integer().notNull(),
    signedAt: instant().notNull(),
    keyId: text()
      .notNull()
      .references(() => signingKeys.keyId),
    signature: text().notNull(),
  },
  t => [uniqueIndex('ledger_days_day').on(t.stream, t.day), index('ledger_days_seq').on(t.stream, t.lastSeq)],
)

/** Heads of the first version, which name the newest entry of a stream; none are added since decision 27. */
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

/**
 * Lists of this instance's keys, each signed by the key in use at the time; the newest list counts, never a single row
 * of keys.
 */
export const keyLists = table(
  'key_lists',
  {
    id: text().primaryKey(),
    signedAt: instant().notNull(),
    /** who signed it */
    keyId: text().notNull(),
    list: json<unknown>().notNull(),
  },
  t => [index('key_lists_signed').on(t.signedAt)],
)

/**
 * Every key with which this instance has ever signed: its public half. Trust comes from the signed list, not from this
 * table.
 */
export const signingKeys = table('signing_keys', {
  keyId: text().primaryKey(),
  /** the 32 bytes of an Ed25519 public key, in base64 */
  publicKey: text().notNull(),
  since: instant().notNull(),
})

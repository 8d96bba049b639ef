import { instant, integer, json, table, text, uniqueIndex } from '../columns'

/** What happened, in order, each entry bound to the one before by its hash. Never updated, never deleted. */
export const ledgerEntries = table(
  'ledger_entries',
  {
    id: text().primaryKey(),
    /** a challenge's id, or `platform` */
    stream: text().notNull(),
    seq: integer().notNull(),
    at: instant().notNull(),
    /** a user's id, or `system` */
    actorId: text().notNull(),
    kind: text().notNull(),
    /** ids, instants and hashes only: no personal data, so that a person can be erased and the chain still holds */
    payload: json<Record<string, unknown>>().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  t => [uniqueIndex('ledger_entries_seq').on(t.stream, t.seq)],
)

import { instant, table, text } from '../columns'

/** What this database is for, written once: at the most one row. */
export const instance = table('instance', {
  /** always `instance` */
  id: text().primaryKey(),
  /** production: people rely on it · demo: it holds the demo world · test: the test suite made it */
  purpose: text().notNull(),
  since: instant().notNull(),
})

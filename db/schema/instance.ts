import { instant, table, text } from '../columns'

/** The purpose of this database, written once: at most one row. */
export const instance = table('instance', {
  /** always `instance` */
  id: text().primaryKey(),
  /** production: in real use · demo: contains the demo data · test: created by the test suite */
  purpose: text().notNull(),
  since: instant().notNull(),
})

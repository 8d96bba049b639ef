import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  text: () => text(),
  integer: () => integer(),
  /** whole numbers past 2^31, such as money in minor units */
  bigint: () => integer(),
  flag: () => integer({ mode: 'boolean' }),
  /** an instant, kept to the millisecond */
  instant: () => integer({ mode: 'timestamp_ms' }),
  json: <T>() => text({ mode: 'json' }).$type<T>(),
}

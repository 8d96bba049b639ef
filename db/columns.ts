import { postgresKit } from './columns.postgres'
import { sqliteKit } from './columns.sqlite'
import { engine } from './engine'

/**
 * Chooses the column builders. Both give the same columns the same TypeScript types, so the schema is typed once, as
 * SQLite; this is the project's one permitted cast.
 */
export const {
  table,
  index,
  uniqueIndex,
  primaryKey,
  text,
  integer,
  bigint,
  real,
  flag,
  instant,
  json,
  sealed,
} = engine === 'postgres' ? (postgresKit as unknown as typeof sqliteKit) : sqliteKit

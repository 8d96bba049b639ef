import { postgresKit } from './columns.postgres'
import { sqliteKit } from './columns.sqlite'
import { engine } from './engine'

/**
 * The one place that chooses a column kit. Both kits give the same columns the same TypeScript types,
 * so the schema is typed once, as SQLite; this is the project's one sanctioned cast.
 */
export const { table, index, uniqueIndex, primaryKey, text, integer, bigint, flag, instant, json, sealed } =
  engine === 'postgres' ? (postgresKit as unknown as typeof sqliteKit) : sqliteKit

import {
  customType,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { seal, unseal } from './sealed'

const sealedText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: value => seal(value),
  fromDriver: text => unseal(text),
})

export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  text: () => text(),
  integer: () => integer(),
  /** whole numbers past 2^31, such as money in minor units */
  bigint: () => integer(),
  /** a number with the precision of a double */
  real: () => real(),
  flag: () => integer({ mode: 'boolean' }),
  /** an instant, stored in milliseconds */
  instant: () => integer({ mode: 'timestamp_ms' }),
  json: <T>() => text({ mode: 'json' }).$type<T>(),
  /** any JSON, encrypted at rest: for values that must not be readable in a backup */
  sealed: () => sealedText(),
}

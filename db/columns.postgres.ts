import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { seal, unseal } from './sealed'

const sealedText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: value => seal(value),
  fromDriver: text => unseal(text),
})

export const postgresKit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  text: () => text(),
  integer: () => integer(),
  bigint: () => bigint({ mode: 'number' }),
  real: () => doublePrecision(),
  flag: () => boolean(),
  instant: () => timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => jsonb().$type<T>(),
  sealed: () => sealedText(),
}

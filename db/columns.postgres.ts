import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const postgresKit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  text: () => text(),
  integer: () => integer(),
  bigint: () => bigint({ mode: 'number' }),
  flag: () => boolean(),
  instant: () => timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => jsonb().$type<T>(),
}

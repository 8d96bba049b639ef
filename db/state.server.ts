import SqliteDatabase from 'better-sqlite3'
import { Client } from 'pg'
import { engine } from './engine'
import { integrityFaults } from './integrity.server'
import { knownMigrations, migrationAt, newestApplied } from './schema-version'

export type DatabaseState = {
  /** the name and version of the database */
  version: string
  /** current: the tables of this version · older: `migrate` is due · newer: made by a newer version of Meydan */
  schema: 'current' | 'older' | 'newer'
  /** errors that the database finds in itself, and settings with which an acknowledged write can be lost */
  faults: string[]
  /** the clock of a database on another machine */
  now: Date | null
}

/** The state of the database at `url`; throws where it does not answer. */
export function databaseState(url: string): Promise<DatabaseState> {
  return engine === 'postgres' ? stateOfPostgres(url) : stateOfSqlite(url)
}

async function stateOfSqlite(url: string): Promise<DatabaseState> {
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
  try {
    const version = sqlite.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
    const applied = sqlite.prepare<[], { when: number | null }>(newestApplied).get()
    const faults = await integrityFaults(url)
    return { version: `SQLite ${version}`, schema: schemaState(applied?.when ?? null), faults, now: null }
  } finally {
    sqlite.close()
  }
}

async function stateOfPostgres(url: string): Promise<DatabaseState> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const applied = await client.query<{ when: string | null }>(newestApplied)
    const { rows } = await client.query<Facts>(`SELECT clock_timestamp() AS now,
      current_setting('server_version') AS version, current_setting('fsync') AS fsync,
      current_setting('synchronous_commit') AS synchronous_commit, pg_encoding_to_char(encoding) AS encoding
      FROM pg_database WHERE datname = current_database()`)
    const [facts] = rows
    if (!facts) throw new Error('the database does not describe itself')
    const loose = await client.query<{ name: string }>(
      'SELECT conname AS name FROM pg_constraint WHERE NOT convalidated ORDER BY conname',
    )
    const when = applied.rows[0]?.when ?? null
    return {
      version: `PostgreSQL ${facts.version}`,
      schema: schemaState(when === null ? null : Number(when)),
      faults: [
        ...settingFaults(facts),
        ...loose.rows.map(({ name }) => `the constraint ${name} was never checked`),
      ],
      now: facts.now,
    }
  } finally {
    await client.end()
  }
}

type Facts = { now: Date; version: string; fsync: string; synchronous_commit: string; encoding: string }

function settingFaults({ fsync, synchronous_commit, encoding }: Facts): string[] {
  return [
    ...(fsync === 'on' ? [] : ['fsync is off']),
    ...(synchronous_commit === 'off' ? ['synchronous_commit is off'] : []),
    ...(encoding === 'UTF8' ? [] : [`the encoding is ${encoding} instead of UTF8`]),
  ]
}

function schemaState(when: number | null): DatabaseState['schema'] {
  const newest = knownMigrations().at(-1)
  if (when === newest?.when) return 'current'
  return when !== null && migrationAt(when) === null && when > (newest?.when ?? 0) ? 'newer' : 'older'
}

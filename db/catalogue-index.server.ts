import SqliteDatabase from 'better-sqlite3'
import { Client } from 'pg'
import { writerLock } from './advisory-locks'
import type { CatalogueIndex } from './catalogue-index'
import {
  comparePostgresCatalogue,
  existingPostgresCatalogue,
  fillPostgresCatalogue,
  missingPostgresCatalogue,
  postgresCatalogue,
} from './catalogue-index.postgres'
import {
  compareSqliteCatalogue,
  fillSqliteCatalogue,
  missingSqliteCatalogue,
  sqliteCatalogue,
} from './catalogue-index.sqlite'
import { engine } from './engine'

export const catalogueIndex: CatalogueIndex = engine === 'postgres' ? postgresCatalogue : sqliteCatalogue

/** Creates what is missing of the index, in the transaction of the caller, and fills it if anything was. */
export function completeSqliteCatalogue(sqlite: SqliteDatabase.Database): void {
  const names = sqlite.prepare<[], string>("SELECT name FROM sqlite_master WHERE name LIKE 'catalogue%'")
  sqlite.exec(missingSqliteCatalogue(new Set(names.pluck().all())))
}

export async function completePostgresCatalogue(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(existingPostgresCatalogue)
  const missing = missingPostgresCatalogue(new Set(rows.map(({ name }) => name)))
  if (missing) await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${writerLock}); ${missing}; COMMIT`)
}

/** Makes the index of the database at `url` anew. */
export async function refillCatalogueIndex(url: string): Promise<void> {
  if (engine === 'postgres') {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      const fill = `BEGIN; SELECT pg_advisory_xact_lock(${writerLock}); ${fillPostgresCatalogue}; COMMIT`
      await client.query(fill)
    } finally {
      await client.end()
    }
    return
  }
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''), { fileMustExist: true })
  sqlite.pragma('busy_timeout = 60000')
  try {
    sqlite.exec(`BEGIN IMMEDIATE; ${fillSqliteCatalogue}; COMMIT`)
  } finally {
    sqlite.close()
  }
}

/** In how many places the index of the database at `url` differs from its tables. */
export async function catalogueDifferences(url: string): Promise<number> {
  if (engine === 'postgres') {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      const { rows } = await client.query<{ differ: string }>(comparePostgresCatalogue)
      return Number(rows[0]?.differ)
    } finally {
      await client.end()
    }
  }
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
  try {
    sqlite.exec(compareSqliteCatalogue.prepare)
    return sqlite.prepare<[], number>(compareSqliteCatalogue.count).pluck().get() ?? 0
  } finally {
    sqlite.close()
  }
}

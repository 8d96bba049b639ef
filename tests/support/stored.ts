import SqliteDatabase from 'better-sqlite3'
import { Client } from 'pg'
import { engine } from '#db/engine'

/** Runs one raw statement, as somebody with access to the file or the server could; returns its rows. */
export async function runRaw(url: string, statement: string): Promise<Record<string, unknown>[]> {
  if (engine === 'postgres') {
    const client = new Client(url)
    await client.connect()
    const { rows } = await client.query(statement)
    await client.end()
    return rows
  }
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''))
  const prepared = sqlite.prepare<[], Record<string, unknown>>(statement)
  const rows = prepared.reader ? prepared.all() : []
  if (!prepared.reader) prepared.run()
  sqlite.close()
  return rows
}

/** Every stored value of all tables except those named: what a stolen backup shows. */
export async function readStored(url: string, except: string[] = []): Promise<string> {
  const names =
    engine === 'postgres'
      ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
      : "SELECT name FROM sqlite_master WHERE type = 'table'"
  const tables = (await runRaw(url, names))
    .map(row => String(row.name))
    .filter(name => !except.includes(name))
  const rows: unknown[] = []
  for (const table of tables) rows.push(await runRaw(url, `SELECT * FROM "${table}"`))
  return JSON.stringify(rows)
}

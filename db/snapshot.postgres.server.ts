import { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { readingThrough } from './client.postgres.server'
import { migrationAt, newestApplied } from './schema-version'
import type { TakeSnapshot } from './snapshot'

/** Reads all tables in one read-only transaction, which sees one state of the database and blocks nobody. */
export const snapshotPostgres: TakeSnapshot = async (url, _scratch, use) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows } = await client.query<{ when: string | null }>(newestApplied)
    const columns = await loadColumns(client)
    const when = rows[0]?.when ?? null
    return await use({
      db: readingThrough(client),
      schema: migrationAt(when === null ? null : Number(when)),
      rows: await countRows(client, Object.keys(columns)),
      faults: [],
      columns,
      async *dump() {
        for (const [table, names] of Object.entries(columns)) {
          yield {
            path: `tables/${table}.copy`,
            content: client.query(to(`COPY ${listOf(table, names)} TO STDOUT`)),
          }
        }
      },
    })
  } finally {
    await client.end()
  }
}

export async function countRows(client: Client, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM public."${table}"`)
    counts[table] = Number(rows[0]?.count)
  }
  return counts
}

/** A table with its columns, as COPY names them. */
export function listOf(table: string, columns: readonly string[]): string {
  return `public."${table}" (${columns.map(name => `"${name}"`).join(', ')})`
}

/** The columns of every table that a dump contains. */
export async function loadColumns(client: Client): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    SELECT c.table_name AS "table", array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
      AND c.table_name <> 'page_version'
    GROUP BY c.table_name ORDER BY c.table_name`)
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))
}

import { Client } from 'pg'
import { dropForeignKeys } from './foreign-keys.postgres.server'
import { batchSize, type Kind, kinds, orderedJson, type Side, type Table, type Value } from './side'
import { loadColumns } from './snapshot.postgres.server'

/** The PostgreSQL database of a copy, and the tables of both with the kinds of their columns. */
export async function postgresSide(url: string): Promise<Side & { tables: Table[] }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const references = { again: [] as string[] }
  return {
    tables: await loadTables(client),
    async *read(table) {
      await client.query(
        `DECLARE rows_of_table CURSOR FOR SELECT ${selected(table)} FROM public."${table.name}"`,
      )
      for (;;) {
        const { rows } = await client.query<unknown[]>({
          text: `FETCH ${batchSize} FROM rows_of_table`,
          rowMode: 'array',
        })
        if (rows.length === 0) break
        yield rows.map(row => table.columns.map(({ kind }, index) => fromPostgres(kind, row[index])))
      }
      await client.query('CLOSE rows_of_table')
    },
    begin: async to => {
      const mode = to === 'write' ? 'READ WRITE' : 'READ ONLY'
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ ${mode}`)
      if (to === 'write') references.again = await dropForeignKeys(client)
    },
    write: async ({ name, columns }, rows) => {
      const records = rows.map(row =>
        Object.fromEntries(
          columns.map((column, index) => [column.name, toPostgres(column.kind, row[index] ?? null)]),
        ),
      )
      const text = `INSERT INTO public."${name}" SELECT * FROM json_populate_recordset(NULL::public."${name}", $1)`
      await client.query(text, [JSON.stringify(records)])
    },
    commit: async () => {
      for (const each of references.again) await client.query(each)
      await client.query('COMMIT')
    },
    close: () => client.end(),
  }
}

async function loadTables(client: Client): Promise<Table[]> {
  const columns = await loadColumns(client)
  const { rows } = await client.query<{ table: string; column: string; type: keyof typeof kinds }>(`
    SELECT table_name AS "table", column_name AS "column", data_type AS type FROM information_schema.columns
    WHERE table_schema = 'public'`)
  const kindOf = (table: string, column: string) => {
    const type = rows.find(each => each.table === table && each.column === column)?.type
    const kind = type && kinds[type]
    if (!kind) throw new Error(`the column ${column} of ${table} has a type that is not copied`)
    return kind
  }
  return Object.entries(columns).map(([name, names]) => ({
    name,
    columns: names.map(column => ({ name: column, kind: kindOf(name, column) })),
  }))
}

function selected({ columns }: Table): string {
  return columns
    .map(({ name, kind }) => {
      if (kind === 'json') return `"${name}"::text`
      return kind === 'instant' ? `round(extract(epoch FROM "${name}") * 1000)::bigint` : `"${name}"`
    })
    .join(', ')
}

function fromPostgres(kind: Kind, stored: unknown): Value {
  if (stored === null || stored === undefined) return null
  if (kind === 'flag') return stored === true
  if (kind === 'json') return orderedJson(String(stored))
  return kind === 'text' ? String(stored) : Number(stored)
}

function toPostgres(kind: Kind, value: Value): unknown {
  if (value === null) return null
  if (kind === 'json') return JSON.parse(String(value))
  return kind === 'instant' ? new Date(Number(value)).toISOString() : value
}

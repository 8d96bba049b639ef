import { getTableColumns, getTableName, type SQL, sql, type Table } from 'drizzle-orm'
import type { Db } from '#db/client.server'

type Row = Readonly<Record<string, Date | string | null>>

/** A row with these values alone, in the place of its table. */
export function asTable(table: Table, row: Row): SQL {
  const columns = getTableColumns(table)
  const values = Object.entries(row).map(([name, value]) => {
    const column = columns[name]
    if (!column) throw new Error(`${getTableName(table)} has no ${name}`)
    const stored = value === null ? sql`null` : sql.param(value, column)
    const columnName = sql.identifier(name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
    return sql`cast(${stored} as ${sql.raw(column.getSQLType())}) as ${columnName}`
  })
  return sql`(select ${sql.join(values, sql`, `)})`
}

/** The name that the row takes. */
export const named = (table: Table) => sql.identifier(getTableName(table))

/** Whether the database finds the row. */
export async function finds(db: Db, { table, condition, row }: { table: Table; condition?: SQL; row: Row }) {
  const rows = await db
    .select({ found: sql`1` })
    .from(sql`${asTable(table, row)} as ${named(table)}`)
    .where(condition)
  return rows.length === 1
}

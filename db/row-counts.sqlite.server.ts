import type SqliteDatabase from 'better-sqlite3'

/** The number of rows of every table, but for those that SQLite, the migrator and the two indexes keep for themselves. */
export function countRows(sqlite: SqliteDatabase.Database): Record<string, number> {
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND name NOT LIKE 'catalogue\\_%' ESCAPE '\\' AND name NOT IN ('__drizzle_migrations', 'page_version')
       ORDER BY name`,
    )
    .pluck()
    .all()
  const count = (table: string) => sqlite.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()
  return Object.fromEntries(tables.map(table => [table, count(table) ?? 0]))
}

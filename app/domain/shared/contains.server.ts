import { type Column, type SQL, sql } from 'drizzle-orm'

/** Condition: the column contains the text. `%` and `_` match themselves; fold both sides before. */
export function containsText(column: Column, text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql`${column} like ${pattern} escape '\\'`
}

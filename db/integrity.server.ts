import SqliteDatabase from 'better-sqlite3'
import { engine } from './engine'

/** The database's own integrity errors; PostgreSQL checks pages and keys as it runs and is not asked. */
export async function integrityFaults(url: string): Promise<string[]> {
  if (engine === 'postgres') return []
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
  try {
    const found = sqlite.prepare('PRAGMA integrity_check').pluck().all().map(String)
    const loose = sqlite.prepare('PRAGMA foreign_key_check').all()
    return [
      ...found.filter(each => each !== 'ok'),
      ...loose.map(row => `loose reference ${JSON.stringify(row)}`),
    ]
  } finally {
    sqlite.close()
  }
}

import { readFileSync } from 'node:fs'
import { engine } from './engine'

type Migration = { tag: string; when: number }

/** The migrations of this version of Meydan, oldest first. */
export function knownMigrations(of: typeof engine = engine): Migration[] {
  const journal: { entries: Migration[] } = JSON.parse(
    readFileSync(`db/migrations/${of}/meta/_journal.json`, 'utf8'),
  )
  return journal.entries.map(({ tag, when }) => ({ tag, when }))
}

/** The newest applied migration by its instant in the migrator's table; null for one that this version does not have. */
export function migrationAt(when: number | null): string | null {
  return knownMigrations().find(each => each.when === when)?.tag ?? null
}

/** Where the migrator keeps what it has applied. */
export const newestApplied =
  engine === 'postgres'
    ? 'SELECT max(created_at) AS "when" FROM drizzle.__drizzle_migrations'
    : 'SELECT max(created_at) AS "when" FROM __drizzle_migrations'

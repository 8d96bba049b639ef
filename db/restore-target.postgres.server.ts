import { pipeline } from 'node:stream/promises'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { migrationLock } from './advisory-locks'
import { dropForeignKeys } from './foreign-keys.postgres.server'
import { type RestoreTarget, rowFaults, type TargetState } from './restore-target'
import { knownMigrations } from './schema-version'
import { countRows, listOf, loadColumns } from './snapshot.postgres.server'

const folder = 'db/migrations/postgres'

/**
 * Everything happens in one transaction: until it commits, others see the earlier tables. `aside`: the end of the name
 * that the earlier schemas get.
 */
export function postgresTarget(url: string, aside: string): RestoreTarget {
  const client = new Client({ connectionString: url })
  const connected = client.connect()
  let earlier: string | null = null
  return {
    state: async () => {
      await connected
      return stateOf(client)
    },
    stage: async dump => {
      await client.query('BEGIN')
      await client.query(`SELECT pg_advisory_xact_lock(${migrationLock})`)
      earlier = await moveAside(client, aside)
      await migrateTo(client, dump.schema)
      const fill = (await dropForeignKeys(client)).join('; ')
      for (const [table, columns] of Object.entries(dump.columns)) {
        const target = client.query(from(`COPY ${listOf(table, columns)} FROM STDIN`))
        await pipeline(await dump.open(`tables/${table}.copy`), target)
      }
      if (fill) await client.query(fill)
      return rowFaults(dump.rows, await countRows(client, Object.keys(dump.columns)))
    },
    commit: async () => {
      await client.query('COMMIT')
      await client.end()
      return earlier
    },
    cancel: () => client.end(),
  }
}

async function stateOf(client: Client): Promise<TargetState> {
  const { rows } = await client.query<{ others: string }>(`
    SELECT count(*) AS others FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`)
  if (Number(rows[0]?.others) > 0) return 'in_use'
  const counts = await countRows(client, Object.keys(await loadColumns(client)))
  return Object.values(counts).some(count => count > 0) ? 'filled' : 'free'
}

/** Renames the schemas of the tables and of the migrator; returns the new name where there were tables. */
async function moveAside(client: Client, aside: string): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname IN ('public', 'drizzle')",
  )
  const suffix = aside.toLowerCase().replace(/\W/g, '_')
  for (const { name } of rows) await client.query(`ALTER SCHEMA "${name}" RENAME TO "${name}_${suffix}"`)
  // it follows from the tables; the migrator makes it anew
  await client.query('DROP SCHEMA IF EXISTS catalogue CASCADE')
  await client.query('CREATE SCHEMA public')
  return rows.length > 0 ? `the schema public_${suffix}` : null
}

/** Creates the tables as they were when the backup was made; the migrator continues from there. */
async function migrateTo(client: Client, schema: string): Promise<void> {
  const last = knownMigrations().find(({ tag }) => tag === schema)
  await client.query('CREATE SCHEMA drizzle')
  await client.query(
    'CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)',
  )
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: folder })) {
    if (!last || folderMillis > last.when) continue
    for (const statement of sql) await client.query(statement)
    await client.query('INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)', [
      hash,
      folderMillis,
    ])
  }
}

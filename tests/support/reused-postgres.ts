import { Client } from 'pg'
import { writerLock } from '#db/advisory-locks'
import { connect, type Database } from '#db/client.server'

/**
 * A database that the tests of one worker use one after the other: its connections stay open, and emptying it takes
 * milliseconds.
 */
type Reused = { database: Database; empty: () => Promise<void> }

/** Those that no test is using. */
const idle: Reused[] = []

/** Takes an unused database or opens another; `giveBack` empties it for the next test. */
export async function borrowDatabase(create: () => Promise<string>) {
  const reused = idle.pop() ?? (await open(await create()))
  const giveBack = async () => {
    await reused.empty()
    idle.push(reused)
  }
  // a separate object for each test: the application caches by database object
  return { database: { ...reused.database }, giveBack }
}

async function open(url: string): Promise<Reused> {
  const database = connect(url)
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  const deletions = rows.map(({ tablename }) => `DELETE FROM "${tablename}"`)
  const statements = [
    'BEGIN',
    // wait for running writers
    `SELECT pg_advisory_xact_lock(${writerLock})`,
    // deletes all rows whatever refers to them
    'SET LOCAL session_replication_role = replica',
    ...deletions,
    "INSERT INTO instance (id, purpose, since) VALUES ('instance', 'test', now())",
    'COMMIT',
  ].join(';')
  const empty = async () => {
    const { rows: used } = await client.query(withPages)
    await client.query(statements)
    // frees the pages, so that rows are stored in the order of writing, as in a new database
    if (used.length > 0) await client.query(`VACUUM ${used.map(({ name }) => `"${name}"`).join(', ')}`)
  }
  return { database, empty }
}

const withPages = `SELECT relname AS name FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0`

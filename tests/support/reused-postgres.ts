import { Client } from 'pg'
import { writerLock } from '#db/advisory-locks'
import { connect, type Database } from '#db/client.server'

/** A database that test after test of one worker uses: its connections stay warm, and emptying it takes milliseconds. */
type Reused = { database: Database; empty: () => Promise<void> }

/** Those that no test uses now. */
const idle: Reused[] = []

/** Takes a database that lies idle, or opens another; `giveBack` empties it for the next test. */
export async function borrowDatabase(create: () => Promise<string>) {
  const reused = idle.pop() ?? (await open(await create()))
  const giveBack = async () => {
    await reused.empty()
    idle.push(reused)
  }
  // an object of its own for each test: the application remembers things by the database it was given
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
    // whoever still writes ends first
    `SELECT pg_advisory_xact_lock(${writerLock})`,
    // rows go whatever refers to them
    'SET LOCAL session_replication_role = replica',
    ...deletions,
    "INSERT INTO instance (id, purpose, since) VALUES ('instance', 'test', now())",
    'COMMIT',
  ].join(';')
  const empty = async () => {
    const { rows: used } = await client.query(withPages)
    await client.query(statements)
    // gives the pages back, so that rows lie in the order in which they are written, as in a new database
    if (used.length > 0) await client.query(`VACUUM ${used.map(({ name }) => `"${name}"`).join(', ')}`)
  }
  return { database, empty }
}

const withPages = `SELECT relname AS name FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0`

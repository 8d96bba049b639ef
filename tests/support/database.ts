import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect, type Database } from '#db/client.server'
import { engine } from '#db/engine'
import { borrowDatabase } from './reused-postgres'
import { scratchFolder } from './scratch'

/** An empty migrated database of this run's kind, for one test. */
export async function emptyDatabase(): Promise<Database> {
  if (engine === 'sqlite') return (await emptyDatabaseAt()).database
  const { database, giveBack } = await borrowDatabase(async () => (await cloneTemplate('postgres')).url)
  onTestFinished(giveBack)
  return database
}

/** Like `emptyDatabase`, with its URL, and used by no other test: for tests that open a second connection. */
export async function emptyDatabaseAt(): Promise<{ database: Database; url: string }> {
  const { url, drop } = await cloneTemplate(engine)
  const database = connect(url)
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  return { database, url }
}

/** Opens a database for one look, between commands of other processes. */
export async function look<T>(url: string, see: (database: Database) => Promise<T>): Promise<T> {
  const database = connect(url)
  try {
    return await see(database)
  } finally {
    await database.close()
  }
}

/** The URL of a database of this run's kind without tables, deleted after the test. */
export async function blankDatabaseUrl(): Promise<string> {
  const name = `blank_${randomBytes(6).toString('hex')}`
  const { url, drop } = engine === 'postgres' ? await createPostgres(name) : blankSqlite(name)
  onTestFinished(drop)
  return url
}

function blankSqlite(name: string) {
  const folder = scratchFolder('blank')
  return { url: `file:${join(folder.path, `${name}.db`)}`, drop: async () => folder.remove() }
}

/** An empty migrated database, or the demo database (on SQLite). */
export type Template = 'sqlite' | 'postgres' | 'seeded'

/** A copy of the template; `drop` deletes it. */
export async function cloneTemplate(kind: Template): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `t_${randomBytes(6).toString('hex')}`
  if (kind === 'postgres') return createPostgres(name, 'TEMPLATE template')
  return cloneSqlite(name, inject(kind === 'seeded' ? 'seededTemplate' : 'sqliteTemplate'))
}

function cloneSqlite(name: string, template: string) {
  const file = join(dirname(template), `${name}.db`)
  copyFileSync(template, file)
  const drop = async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  }
  return { url: `file:${file}`, drop }
}

async function createPostgres(name: string, how = '') {
  const server = inject('postgresUrl')
  await onPostgres(server, `CREATE DATABASE ${name} ${how}`)
  return { url: `${server}/${name}`, drop: () => onPostgres(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onPostgres(server: string, statement: string) {
  const client = new Client(`${server}/postgres`)
  await client.connect()
  await client.query(statement)
  await client.end()
}

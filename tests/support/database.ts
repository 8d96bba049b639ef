import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect, type Database } from '#db/client.server'
import { engine } from '#db/engine'

/** An empty migrated database of this run's engine, gone when the test is over. */
export async function emptyDatabase(): Promise<Database> {
  const { url, drop } = await cloneTemplate(engine)
  const database = connect(url)
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  return database
}

/** An empty migrated database of an engine, or the demo world (on SQLite). */
export type Template = 'sqlite' | 'postgres' | 'seeded'

/** A copy of the template; `drop` removes it again. */
export async function cloneTemplate(kind: Template): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `t_${randomBytes(6).toString('hex')}`
  if (kind === 'postgres') return clonePostgres(name)
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

async function clonePostgres(name: string) {
  const server = inject('postgresUrl')
  await onPostgres(server, `CREATE DATABASE ${name} TEMPLATE template`)
  return { url: `${server}/${name}`, drop: () => onPostgres(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onPostgres(server: string, statement: string) {
  const client = new Client(`${server}/postgres`)
  await client.connect()
  await client.query(statement)
  await client.end()
}

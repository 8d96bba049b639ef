import { rmSync } from 'node:fs'
import { inArray } from 'drizzle-orm'
import { Pool } from 'pg'
import { config } from '#app/config.server'
import type { Ctx } from '#app/domain/shared/context'
import { closeMarkdown } from '#app/text/markdown.server'
import { seed } from '#bin/demo-world/index'
import { demoSignIns } from '#bin/demo-world/sign-ins'
import { engine } from '#db/engine'
import { migrate } from '#db/migrate'
import { users } from '#db/schema'
import { markPurpose } from './database-purpose'
import { asSystem } from './system'

/** `meydan seed`: creates the demo data in an empty database. Returns the exit code. */
export async function seedEmpty(): Promise<number> {
  if (await seedIfEmpty()) {
    await printSignIns()
    return 0
  }
  return refuse('This database is not empty. `npm run db:reset` empties it and seeds it again.')
}

function refuse(why: string): number {
  console.error(why)
  return 1
}

/** Seeds when no account exists yet; returns whether it did. */
export async function seedIfEmpty(): Promise<boolean> {
  const seeded = await asSystem(async ctx => {
    if (!(await isEmpty(ctx))) return false
    console.log('Building the demo world…')
    await seed(ctx, ctx.now, ctx.origin)
    await closeMarkdown()
    return true
  })
  if (seeded) await markPurpose('demo')
  return seeded
}

async function isEmpty({ db }: Ctx): Promise<boolean> {
  const anyone = await db.select({ id: users.id }).from(users).limit(1)
  return anyone.length === 0
}

/** `meydan reset`: empties and migrates the database and creates the demo data. Returns the exit code. */
export async function reset(): Promise<number> {
  await drop(config.databaseUrl)
  await migrate(config.databaseUrl)
  await seedIfEmpty()
  await printSignIns()
  return 0
}

async function drop(url: string): Promise<void> {
  if (engine === 'postgres') return dropOnPostgres(url)
  for (const end of ['', '-wal', '-shm']) rmSync(url.replace(/^file:/, '') + end, { force: true })
}

async function dropOnPostgres(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 })
  // the marks that allow a reset were read in the schema of the connection, which a setting may have changed
  const { rows } = await pool.query<{ schema: string | null }>('SELECT current_schema() AS schema')
  if (rows[0]?.schema !== 'public')
    throw new Error(`The tables are in the schema public, but the connection uses ${rows[0]?.schema}.`)
  await pool.query('DROP SCHEMA IF EXISTS drizzle CASCADE')
  await pool.query('DROP SCHEMA public CASCADE')
  await pool.query('CREATE SCHEMA public')
  await pool.end()
}

/** Prints the demo accounts as a table; nothing where the database contains other data. */
export async function printSignIns(): Promise<void> {
  const emails = demoSignIns.map(({ email }) => email)
  const here = await asSystem(({ db }) =>
    db.select({ id: users.id }).from(users).where(inArray(users.emailKey, emails)),
  )
  if (here.length < emails.length) return
  const width = Math.max(...emails.map(email => email.length))
  console.log(`\nSign in with the password ${demoSignIns[0]?.password} as\n`)
  for (const { role, email, finds } of demoSignIns) {
    console.log(`  ${role.padEnd(12)} ${email.padEnd(width)}  ${finds}`)
  }
  console.log('')
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { engine } from '#db/engine'
import { backups } from './backups'
import { corruption } from './corruption'
import { fullDisk } from './full-disk'
import { kills } from './kills'
import { migration } from './migration'
import { rush } from './rush'
import type { Place } from './world'

/**
 * Runs one scenario and prints what it saw as JSON. DATABASE_URL names the database: on PostgreSQL a server with a
 * database of any name, beside which new ones are made; on SQLite anything that begins with `file:`.
 *
 *     DATABASE_URL=file:any npx tsx tests/endurance/scenario.ts kills '{"count":2,"writers":8}'
 */
const [name = '', params = '{}'] = process.argv.slice(2)
const folder = mkdtempSync(join(process.env.SCRATCH ?? tmpdir(), 'meydan-endurance-'))

async function blank(): Promise<Place> {
  const id = randomBytes(5).toString('hex')
  const dataDir = join(folder, id, 'data')
  mkdirSync(dataDir, { recursive: true })
  if (engine === 'sqlite') return { databaseUrl: `file:${join(folder, id, 'meydan.db')}`, dataDir }
  const server = process.env.DATABASE_URL ?? ''
  const client = new Client(server)
  await client.connect()
  await client.query(`CREATE DATABASE endurance_${id}`)
  await client.end()
  return { databaseUrl: server.replace(/\/[^/]*$/, `/endurance_${id}`), dataDir }
}

const scenarios: Record<string, () => Promise<object>> = {
  kills: async () => kills(await blank(), JSON.parse(params)),
  backups: async () => backups(await blank(), JSON.parse(params), blank),
  corruption: async () => corruption(await blank(), JSON.parse(params)),
  'full-disk': async () => fullDisk(await blank(), JSON.parse(params)),
  migration: async () => migration(await blank(), JSON.parse(params)),
  rush: async () => rush(await blank(), JSON.parse(params)),
}

const scenario = scenarios[name]
if (!scenario) throw new Error(`There is no scenario ${name}`)
try {
  console.log(JSON.stringify(await scenario()))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()

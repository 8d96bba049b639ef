import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { connect } from '#db/client.server'
import { engine } from '#db/engine'
import { dataFiles, instance } from '#db/schema'
import { makeChallenge, makeInstitution } from './challenges'
import { blankDatabaseUrl, cloneTemplate } from './database'
import { makePerson, start } from './people'
import { scratchFolder } from './scratch'
import { runRaw } from './stored'

export const canary = 'a canary in a file of the data folder'
export const since = new Date('2026-05-01T08:00:00.000Z')

export type Place = { DATABASE_URL: string; DATA_DIR: string; SESSION_SECRET: string }

/** A production database with a few rows and two files that rows name, and settings for commands about it. */
export async function instanceWithFiles() {
  const { url, drop } = await cloneTemplate(engine)
  const database = connect(url)
  const open = { is: true }
  const close = async () => {
    if (open.is) await database.close()
    open.is = false
  }
  onTestFinished(() => close().then(drop))
  const place = placeOf(url)
  const host = await makePerson(database, { name: 'Canary Host' })
  const institutionId = await makeInstitution(database, host)
  const { challengeId } = await makeChallenge(database, { institutionId })
  const texts = [canary, randomBytes(200_000)]
  const hashes = texts.map(text => keep(place, Buffer.from(text)))
  await database.transaction(async tx => {
    await tx.delete(instance)
    await tx.insert(instance).values({ id: 'instance', purpose: 'production', since })
    for (const sha256 of hashes)
      await tx.insert(dataFiles).values({
        ...{ id: newId(), challengeId, name: 'a.csv', mediaType: 'text/csv', size: 1, sha256 },
        ...{ description: { en: 'quote " back\\slash\ttab\nline' }, licence: 'CC0-1.0', inBrief: false },
        ...{ uploadedAt: start, uploadedBy: host.id },
      })
  })
  return { database, place, hashes, close }
}

/** Settings for a database without tables and an empty data folder. */
export async function blankPlace(): Promise<Place> {
  return placeOf(await blankDatabaseUrl())
}

function placeOf(url: string): Place {
  const { path, remove } = scratchFolder('instance')
  onTestFinished(remove)
  return { DATABASE_URL: url, DATA_DIR: join(path, 'data'), SESSION_SECRET: 'a secret of the suite' }
}

/** Stores a file as the server does; returns its hash. */
function keep({ DATA_DIR }: Place, content: Buffer): string {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const folder = join(DATA_DIR, 'files', 'files', sha256.slice(0, 2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, sha256), content)
  return sha256
}

export function tempFolder(): string {
  const { path, remove } = scratchFolder('backups')
  onTestFinished(remove)
  return path
}

/** Every row of every table of a database, in an order of its own. */
export async function allRows(url: string, tables: readonly string[]): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const table of tables) {
    const found = await runRaw(url, `SELECT * FROM "${table}"`)
    rows[table] = found.map(row => JSON.stringify(row)).sort()
  }
  return rows
}

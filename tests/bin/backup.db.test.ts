import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { readManifest } from '#bin/backup/manifest'
import { engine } from '#db/engine'
import { users } from '#db/schema'
import { anyContains, faultsOf, filesIn } from '#tests/support/backup-files'
import { allRows, blankPlace, canary, instanceWithFiles, since, tempFolder } from '#tests/support/backups'
import { meydan } from '#tests/support/command'
import { look } from '#tests/support/database'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'

/** The newest backup in a folder. */
function newest(folder: string): string {
  return join(folder, must(readdirSync(folder).sort().at(-1)))
}

async function manifestOf(backup: string) {
  const manifest = await readManifest(backup)
  if ('fault' in manifest) throw new Error(manifest.fault)
  return manifest
}

test('a backup made while people write is restored row by row and file by file, and marks the folder', async () => {
  const { database, place } = await instanceWithFiles()
  const folder = tempFolder()
  const writing = { on: true, acknowledged: 0 }
  const writer = (async () => {
    while (writing.on) {
      await makePerson(database)
      writing.acknowledged++
      // SQLite answers at once: the loop must let other events through
      await new Promise(setImmediate)
    }
  })()
  while (writing.acknowledged < 3) await new Promise(resolve => setTimeout(resolve, 5))
  const before = writing.acknowledged
  const made = await meydan(['backup', folder], place)
  writing.on = false
  await writer
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('The backup is complete') })

  const backup = newest(folder)
  const { rows, parts } = await manifestOf(backup)
  // the host and those who were acknowledged before the command began
  expect(rows.users).toBeGreaterThan(before)
  expect(rows.users).toBeLessThanOrEqual(writing.acknowledged + 1)
  expect(parts.filter(({ path }) => path.startsWith('files/'))).toHaveLength(2)

  const target = await blankPlace()
  const restored = await meydan(['restore', backup], target)
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('The backup is restored.') })
  const tables = Object.keys(rows).filter(table => table !== 'users')
  expect(await allRows(target.DATABASE_URL, tables)).toEqual(await allRows(place.DATABASE_URL, tables))
  const all = (await allRows(place.DATABASE_URL, ['users'])).users
  const back = must((await allRows(target.DATABASE_URL, ['users'])).users)
  expect(back).toHaveLength(must(rows.users))
  expect(back.filter(row => !all?.includes(row))).toEqual([])
  expect(readFileSync(join(target.DATA_DIR, 'instance'), 'utf8')).toBe(`${since.toISOString()}\n`)
  expect(anyContains(join(target.DATA_DIR, 'files'), canary)).toBe(true)

  // the migrator goes on where the backup ends, and the restored tables refer to each other as before
  expect(await meydan(['migrate'], target)).toEqual({ code: 0, said: '' })
  const verified = await meydan(['verify', '--instance'], target)
  expect(verified.said).toContain('ok     The database reports no error')
  expect(verified.said).not.toMatch(/WRONG {2}.*file/)
})

test('any changed byte, a part that is cut or missing, and a manifest that is gone are found and named', async () => {
  const { place } = await instanceWithFiles()
  const folder = tempFolder()
  await meydan(['backup', folder], place)
  const backup = newest(folder)
  expect(await faultsOf(backup)).toEqual([])
  const files = filesIn(backup).filter(path => readFileSync(path).length > 0)
  const unfound: string[] = []
  for (let turn = 0; turn < 150; turn++) {
    const path = must(files[turn % files.length])
    const whole = readFileSync(path)
    const at = Math.floor((turn / 150) * whole.length)
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ (1 << (turn % 8))
    writeFileSync(path, changed)
    if ((await faultsOf(backup)).length === 0) unfound.push(`${path} at ${at}`)
    writeFileSync(path, whole)
  }
  expect(unfound).toEqual([])

  const [part = '', other = ''] = (await manifestOf(backup)).parts.map(({ path }) => path).reverse()
  truncateSync(join(backup, part), 10)
  rmSync(join(backup, other))
  const target = await blankPlace()
  const refused = await meydan(['restore', backup], target)
  expect(refused.code).toBe(1)
  expect(refused.said).toContain(`${part} has 10 bytes instead of`)
  expect(refused.said).toContain(`${other} is missing`)
  expect(refused.said).toContain('Nothing was restored or changed.')
  rmSync(join(backup, 'manifest.json'))
  expect(await faultsOf(backup)).toEqual([
    'manifest.json is missing: this is no backup, or an incomplete one',
  ])
  expect(filesIn(join(target.DATA_DIR, '..'))).toEqual([])
})

test('data in use are replaced only when asked, by a stopped server, and set aside', async () => {
  const { database, place, close } = await instanceWithFiles()
  const folder = tempFolder()
  await meydan(['backup', folder], place)
  const backup = newest(folder)
  const late = await makePerson(database, { name: 'Late Person' })
  const open = await meydan(['restore', backup, '--replace'], place)
  expect(open).toMatchObject({ code: 1, said: expect.stringContaining('another process uses the database') })
  await close()
  const refused = await meydan(['restore', backup], place)
  expect(refused).toMatchObject({
    code: 1,
    said: expect.stringContaining('With --replace they are set aside'),
  })
  const idsOf = () => look(place.DATABASE_URL, ({ db }) => db.select({ id: users.id }).from(users))
  expect(await idsOf()).toContainEqual({ id: late.id })
  const replaced = await meydan(['restore', backup, '--replace'], place)
  expect(replaced.code).toBe(0)
  expect(replaced.said.match(/What was there before is now /g)).toHaveLength(2)
  expect(await idsOf()).not.toContainEqual({ id: late.id })
  expect(readdirSync(place.DATA_DIR).filter(name => name.startsWith('files'))).toHaveLength(2)
})

// the parts are written and read in one way, whatever the database
test.runIf(engine === 'postgres')(
  'an encrypted backup shows no data, is checked without the secret, and is restored with it only',
  async () => {
    const { place } = await instanceWithFiles()
    const folder = tempFolder()
    const [identity, stranger] = [await generateX25519Identity(), await generateX25519Identity()]
    const recipient = await identityToRecipient(identity)
    expect(await meydan(['backup', folder, '--encrypt-to', 'age1nobody'], place)).toMatchObject({ code: 1 })
    expect(readdirSync(folder)).toEqual([])
    expect(await meydan(['backup', folder, '--encrypt-to', recipient], place)).toMatchObject({ code: 0 })
    const backup = newest(folder)
    for (const text of [canary, 'Canary Host']) expect(anyContains(backup, text)).toBe(false)
    expect(readdirSync(join(folder))).toHaveLength(1)
    expect(await meydan(['restore', backup, '--check'], place)).toMatchObject({ code: 0 })

    const target = await blankPlace()
    const keys = tempFolder()
    const identityIn = (name: string, text: string) => {
      writeFileSync(join(keys, name), `# created by age-keygen\n${text}\n`)
      return ['restore', backup, '--identity', join(keys, name)]
    }
    expect(await meydan(['restore', backup], target)).toMatchObject({ code: 1 })
    const wrong = await meydan(identityIn('stranger', stranger), target)
    expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was restored') })
    expect(await meydan(identityIn('own', identity), target)).toMatchObject({ code: 0 })
    expect(anyContains(join(target.DATA_DIR, 'files'), canary)).toBe(true)
  },
)

test.runIf(engine === 'sqlite')(
  'only the newest backups stay, files are taken over, and a file that is gone is named',
  async () => {
    const { place, hashes } = await instanceWithFiles()
    const folder = tempFolder()
    for (let n = 0; n < 2; n++) {
      expect(await meydan(['backup', folder, '--keep', '1'], place)).toMatchObject({ code: 0 })
      expect(readdirSync(folder)).toHaveLength(1)
    }
    const [gone = ''] = hashes
    for (const root of [place.DATA_DIR, newest(folder)])
      for (const path of filesIn(root)) if (path.endsWith(gone)) rmSync(path)
    const made = await meydan(['backup', folder, '--keep', '1'], place)
    expect(made.code).toBe(2)
    expect(made.said).toContain(`  ${gone}\n`)
    expect(made.said).toContain('Files: 1 of 2, 1 of them unchanged in the backup before')
    expect(readdirSync(folder)).toHaveLength(2)
  },
)

import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { enqueue } from '#app/queue/queue.server'
import type { Finding } from '#bin/doctor/finding'
import { engine } from '#db/engine'
import { jobs, ledgerEntries, signingKeys } from '#db/schema'
import { filesIn } from '#tests/support/backup-files'
import { blankPlace, instanceWithFiles, tempFolder } from '#tests/support/backups'
import { meydan } from '#tests/support/command'
import { cloneTemplate } from '#tests/support/database'
import { must } from '#tests/support/must'
import { runRaw } from '#tests/support/stored'

const strong = {
  SESSION_SECRET: 'k3J9vQ2xT7mZ4pL8wR6nB1yC5dF0gHsA',
  ORIGIN: 'https://meydan.test',
  SMTP_URL: 'smtp://mail.test',
  MAIL_FROM: 'Meydan <no-reply@meydan.test>',
  MIN_FREE_MB: '1',
}

/** What the command finds wrong, each with what to do about it. */
async function problemsOf(env: Record<string, string>, ...options: string[]) {
  const { code, said } = await meydan(['doctor', '--json', ...options], { ...strong, ...env })
  const findings: Finding[] = JSON.parse(said)
  const problems = findings.filter(({ ok }) => !ok)
  expect(code).toBe(problems.length === 0 ? 0 : 1)
  expect(problems.filter(({ advice }) => !advice)).toEqual([])
  return problems
}

/** The server of the suite runs without fsync, which the command tells too. */
const always = engine === 'postgres' ? ['database'] : []

test('a new instance is well, and a healthy line is printed for each check', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  if (engine === 'sqlite') chmodSync(url.replace('file:', ''), 0o600)
  const { DATA_DIR } = await blankPlace()
  const env = { ...strong, DATABASE_URL: url, DATA_DIR }
  expect((await problemsOf(env)).map(({ check }) => check)).toEqual(always)
  const { said } = await meydan(['doctor'], env)
  expect(said).toMatch(/^ok {7}settings: complete$/m)
  expect(said).toMatch(/^ok {7}tables: those of this version$/m)
})

test('each thing that is wrong is found, and named with what to do', async () => {
  const { database, place, hashes, close } = await instanceWithFiles()
  const now = new Date()
  await database.transaction(async tx => {
    await enqueue(tx, { kind: 'jobs.sweep', payload: {} }, { now: new Date(now.getTime() - 3_600_000) })
    await enqueue(tx, { kind: 'files.sweep', payload: {} }, { now: new Date(now.getTime() + 86_400_000) })
    await enqueue(
      tx,
      { kind: 'mail', payload: { to: 'a@b.az', subject: '', text: '' } },
      { now, key: 'dead' },
    )
    await tx.insert(signingKeys).values({ keyId: 'k', publicKey: 'k', since: now })
    await tx.insert(ledgerEntries).values({
      ...{ id: 'e', stream: 'platform', seq: 1, at: new Date(now.getTime() + 3_600_000), actor: '' },
      ...{ kind: 'x', payload: {}, salt: '', payloadHash: '', prevHash: '', hash: '' },
    })
  })
  await runRaw(place.DATABASE_URL, "UPDATE jobs SET failed_at = run_at WHERE key = 'dead'")
  expect(await database.db.select().from(jobs)).toHaveLength(3)
  await close()
  for (const path of filesIn(place.DATA_DIR)) if (path.endsWith(must(hashes[0]))) rmSync(path)
  writeFileSync(join(place.DATA_DIR, 'instance'), 'another\n')
  chmodSync(place.DATA_DIR, 0o755)
  const env = { ...place, ORIGIN: 'http://meydan.test', MIN_FREE_MB: '900000000000', SESSION_SECRET: 'weak' }
  const found = new Map((await problemsOf(env, '--backups', tempFolder())).map(each => [each.check, each]))
  for (const check of [
    ...['settings', `free space for ${place.DATA_DIR}`, 'permissions', 'clock', 'data folder', 'signing key'],
    ...['jobs', 'given-up jobs', 'backups'],
  ])
    expect([check, found.has(check)]).toEqual([check, true])
  expect(found.get('settings')?.found).toContain('SESSION_SECRET must be at least 32 random characters')
  expect(found.get('jobs')?.found).toBe('1 wait for more than 15 minutes')
  const words = [...found.values()].map(each => each.found).join('\n')
  expect(words).toContain('is missing or differs from the received one')
})

test('an older schema and a database that is not there are told before anything reads them', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const { DATA_DIR, DATABASE_URL } = await blankPlace()
  const migrations = engine === 'postgres' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations'
  await runRaw(
    url,
    `DELETE FROM ${migrations} WHERE created_at = (SELECT max(created_at) FROM ${migrations})`,
  )
  expect(await problemsOf({ DATABASE_URL: url, DATA_DIR })).toContainEqual({
    check: 'tables',
    ok: false,
    found: 'those of an older version',
    advice: 'Make a backup, then run `npx meydan migrate`.',
  })
  const missing = await problemsOf({ DATABASE_URL, DATA_DIR })
  expect(missing.find(({ check }) => check === 'database')?.found).toMatch(/does not exist/)
})

test.runIf(engine === 'sqlite')('a damaged database file is found', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const { DATA_DIR } = await blankPlace()
  mkdirSync(DATA_DIR, { recursive: true })
  const file = url.replace('file:', '')
  const bytes = readFileSync(file)
  bytes.fill(0xff, 40_960, 53_248)
  writeFileSync(file, bytes)
  const problems = await problemsOf({ DATABASE_URL: url, DATA_DIR })
  expect(problems.map(({ check }) => check)).toContain('database')
})

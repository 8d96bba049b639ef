import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '#db/client.server'
import { instance, signingKeys } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { cloneTemplate } from '#tests/support/database'
import { makePerson, start } from '#tests/support/people'
import { startServer, type TestServer } from '#tests/support/server'
import { newcomer } from './steps/people'

const folder = mkdtempSync(join(tmpdir(), 'meydan-proof-'))
let server: TestServer
let database: Database
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
})
afterAll(async () => {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function keep(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function meydan(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: server.databaseUrl,
    DATA_DIR: server.dataDir,
    LOG_LEVEL: 'silent',
  }
  const { status, stdout, stderr } = spawnSync('node', ['bin/meydan.mjs', ...args], { env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

test('a receipt verifies on the page and on the command line, and a changed byte is reported', async () => {
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const { slug } = await makeChallenge(database, { institutionId, title: 'Clean water' })
  const aysel = await newcomer(server, start, { name: 'Aysel', email: 'aysel@aysel.az' })
  await aysel.open(`/challenges/${slug}`)
  await aysel.click('Enter this challenge')
  await aysel.send({ name: 'Sirab', accepted: 'on' }, 'Enter')
  await aysel.open(`/challenges/${slug}`)
  await aysel.click('Continue your draft')
  if (!aysel.at.html.includes('name="answers.')) await aysel.click('Write the draft')
  await aysel.send({ 'answers.idea': 'Reeds.' }, 'Check and submit')
  await aysel.press('Submit')
  if (!aysel.at.url.endsWith('/receipt')) await aysel.click('Receipt')
  await aysel.click('Download the signed receipt (JSON)')
  const receipt = aysel.at.html
  await aysel.open('/.well-known/meydan-key')
  const key = keep('key.json', aysel.at.html)

  await aysel.open('/verify')
  expect(aysel.text()).toContain('The file is sent to this server to be checked')
  await aysel.send({ text: receipt }, 'Check')
  expect(aysel.text()).toContain('All checks passed')
  const forged = receipt.replace('"challenge": "clean-water', '"challenge": "clear-water')
  await aysel.send({ text: '', file: new File([forged], 'receipt.json') }, 'Check')
  expect(aysel.text()).toContain('A check failed')
  expect(aysel.text()).toContain(
    'The signature does not match: the content was changed, or someone else signed it',
  )
  await aysel.send({ text: '' }, 'Check')
  expect([aysel.at.status, aysel.text()]).toEqual([422, expect.stringContaining('Choose a file or paste')])

  expect(meydan('verify', keep('receipt.json', receipt), '--key', key)).toMatchObject({ status: 0 })
  const changed = meydan('verify', keep('forged.json', forged), '--key', key)
  expect(changed.status).toBe(1)
  expect(changed.said).toContain('WRONG  The signature matches the file')
  expect(meydan('verify', key).said).toContain('This is not a file that Meydan signs')

  const ledger = meydan('export', 'ledger', slug, '--full')
  const opened = keep('ledger.json', ledger.said)
  expect(meydan('verify', opened, '--key', key)).toMatchObject({ status: 0 })
  const moved = keep(
    'moved.json',
    ledger.said.replace('"kind": "submission.received"', '"kind": "submission.rejected"'),
  )
  const received = /"seq": (\d+),\s+(?:"[^"]+": [^{}]+,\s+)*?"kind": "submission\.received"/.exec(
    ledger.said,
  )?.[1]
  expect(meydan('verify', moved, '--key', key).said).toMatch(`entry ${received} was changed`)
  // fixtures wrote the challenge and its host without the ledger; commands recorded what they wrote
  const instance = meydan('verify', '--instance').said.split('\n')
  const wrong = instance.filter(line => line.startsWith('WRONG'))
  expect(wrong.filter(line => !line.endsWith('no ledger entry names this row'))).toEqual([])
  expect(instance).toContain('ok     Table submissionVersions: 1 row compared with the ledger')
})

test('serve does not start without its earlier signing key', {
  timeout: 90_000,
}, async () => {
  const { url, drop } = await cloneTemplate('sqlite')
  const other = connect(url)
  await other.transaction(async tx => {
    await tx.update(instance).set({ purpose: 'production' })
    await tx.insert(signingKeys).values({ keyId: 'f'.repeat(32), publicKey: '', since: start })
  })
  await other.close()
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATA_DIR: join(folder, 'without-key'),
    ORIGIN: 'https://meydan.example',
    SESSION_SECRET: 'Zk3v9QmX7pLr2TnB5wYh8cJd4FgA6sEu',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Meydan <post@meydan.example>',
    PORT: '0',
    LOG_LEVEL: 'silent',
  }
  const { status, stdout, stderr } = spawnSync('node', ['bin/meydan.mjs', 'serve'], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  await drop()
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Refusing to serve: the signing key f{32} is not in .*signing\.pem: bring it back/)
})

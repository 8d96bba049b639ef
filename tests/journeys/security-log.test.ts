import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cloneTemplate } from '#tests/support/database'
import { serveOver } from '#tests/support/served'
import { newcomer, password } from './steps/people'

const now = new Date('2026-06-01T08:00:00Z')

test('sign-ins, refusals and limits are in the security log, and no name, address, password or link is', async () => {
  const { url: databaseUrl, drop } = await cloneTemplate('sqlite')
  const dataDir = mkdtempSync(join(tmpdir(), 'meydan-data-'))
  const served = await serveOver({ databaseUrl, dataDir, env: { LOG_LEVEL: 'info' } })
  onTestFinished(async () => {
    served.stop()
    await drop()
  })
  let output = ''
  served.process.stdout?.on('data', chunk => {
    output += String(chunk)
  })
  const aysel = await newcomer(served, now, { name: 'Aysel Canary', email: 'aysel.canary@example.az' })
  await aysel.press('Sign out')
  await aysel.open('/sign-in?next=/host/challenges/somebody-elses')
  await aysel.send({ email: 'aysel.canary@example.az', password: 'a canary in a wrong password' })
  await aysel.send({ email: 'aysel.canary@example.az', password })
  await aysel.open('/password-reset/canarycanarycanary')
  // the log is written in order: once the line of the last request has come, no other is on its way
  await aysel.open('/host/challenges/the-last-one')
  const last = ['access.refused', '/host/challenges/the-last-one', 'error.not_found']
  await expect.poll(() => eventsIn(output), { timeout: 10_000 }).toContainEqual(last)

  const events = eventsIn(output)
  expect(events).toContainEqual(['sign_in.failed', '/sign-in', 'people.account.wrong_sign_in'])
  expect(events).toContainEqual(['sign_in.succeeded', '/sign-in', null])
  expect(events).toContainEqual(['access.refused', '/host/challenges/somebody-elses', 'error.not_found'])
  expect(output.toLowerCase()).not.toContain('canary')
  expect(output).not.toContain(password)
})

/** The security events of whole lines: the output may break off within the last one. */
function eventsIn(output: string) {
  return output
    .split('\n')
    .slice(0, -1)
    .filter(line => line.includes('"log":"security"'))
    .map((line): { event: string; path: string; reason: string | null } => JSON.parse(line))
    .map(({ event, path, reason }) => [event, path, reason])
}

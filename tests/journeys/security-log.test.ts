import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cloneTemplate } from '#tests/support/database'
import { serveOver } from '#tests/support/served'
import { newcomer, password } from './steps/people'

const now = new Date('2026-06-01T08:00:00Z')

test('the security log contains sign-ins, refusals and limits, but no name, address, password or link', async () => {
  const { served, output } = await logging()
  const aysel = await newcomer(served, now, { name: 'Aysel Canary', email: 'aysel.canary@example.az' })
  await aysel.press('Sign out')
  await aysel.open('/sign-in?next=/host/challenges/somebody-elses')
  await aysel.send({ email: 'aysel.canary@example.az', password: 'a canary in a wrong password' })
  await aysel.send({ email: 'aysel.canary@example.az', password })
  await aysel.open('/password-reset/canarycanarycanary')
  // the log is written in order: after the line of the last request no other follows
  await aysel.open('/host/challenges/the-last-one')
  const last = ['access.refused', '/host/challenges/the-last-one', 'error.not_found']
  await expect.poll(() => eventsIn(output()), { timeout: 60_000 }).toContainEqual(last)

  const events = eventsIn(output())
  expect(events).toContainEqual(['sign_in.failed', '/sign-in', 'people.account.wrong_sign_in'])
  expect(events).toContainEqual(['sign_in.succeeded', '/sign-in', null])
  expect(events).toContainEqual(['access.refused', '/host/challenges/somebody-elses', 'error.not_found'])
  expect(output().toLowerCase()).not.toContain('canary')
  expect(output()).not.toContain(password)
})

test('a CSP report is logged without its text, and limited per network', async () => {
  const { served, output } = await logging()
  // the server of the suite does not know its port, and names its URL without one
  const report = {
    'document-uri': `http://localhost:0/password-reset/canarycanarycanary?canary=1`,
    'effective-directive': 'style-src-attr',
    'blocked-uri': 'inline',
  }
  const send = async (body: string, headers: Record<string, string> = {}) =>
    (await fetch(`${served.origin}/csp-reports`, { method: 'POST', body, headers })).status
  const type = { 'content-type': 'application/csp-report' }
  const whole = JSON.stringify({ 'csp-report': report })
  expect(await send(whole, { ...type, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await send('{"csp-report": "no report"}', type)).toBe(204)
  expect(await send(JSON.stringify({ 'csp-report': { ...report, pad: 'a'.repeat(64_000) } }), type)).toBe(204)
  const body = {
    documentURL: report['document-uri'],
    effectiveDirective: 'style-src-attr',
    blockedURL: 'inline',
  }
  const api = { 'content-type': 'application/reports+json' }
  const oneOfApi = JSON.stringify([{ type: 'csp-violation', body }])
  expect(await send(oneOfApi, api)).toBe(204)
  for (let n = 0; n < 25; n++) expect(await send(whole, type)).toBe(204)
  // the log is written in order: the line of a later refusal comes last
  const late = await newcomer(served, now, { name: 'Late Person', email: 'late@example.az' })
  await late.open('/host/challenges/the-last-one')
  const last = ['access.refused', '/host/challenges/the-last-one', 'error.not_found']
  await expect.poll(() => eventsIn(output()), { timeout: 60_000 }).toContainEqual(last)
  const reports = eventsIn(output()).filter(([event]) => event === 'policy.violated')
  expect(reports).toEqual(
    Array.from({ length: 20 }, () => ['policy.violated', '/password-reset/***', 'style-src-attr inline']),
  )
  expect(output()).not.toContain('canary')
})

/** A server that logs, and its output. */
async function logging() {
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
  return { served, output: () => output }
}

/** The security events of complete lines: the output may break off within the last one. */
function eventsIn(output: string) {
  return output
    .split('\n')
    .slice(0, -1)
    .filter(line => line.includes('"log":"security"'))
    .map((line): { event: string; path: string; reason: string | null } => JSON.parse(line))
    .map(({ event, path, reason }) => [event, path, reason])
}

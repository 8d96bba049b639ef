import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cloneTemplate } from '#tests/support/database'
import { scratchFolder } from '#tests/support/scratch'
import { serveOver } from '#tests/support/served'
import { runRaw } from '#tests/support/stored'
import { newcomer } from './steps/people'

const now = new Date('2026-06-01T08:00:00Z')
const canary = 'canarycanary'

describe.each(['sqlite', 'postgres'] as const)('on %s', engine => {
  test('Prometheus reads figures on a port of its own, without a person, a record or an address in them', async () => {
    const { served, figures } = await watchedServer(engine)
    await newcomer(served, now, { name: 'Canary Canary', email: `${canary}@example.az` })
    await fetch(`${served.origin}/challenges`)
    await fetch(`${served.origin}/challenges`)
    await fetch(`${served.origin}/challenges/${canary}?q=${canary}`)
    await fetch(`${served.origin}/%E0%A4%A`)
    await expect.poll(async () => figure(await figures(), mailsDone), { timeout: 60_000 }).toBeGreaterThan(0)
    const text = await figures()
    expect(text.toLowerCase()).not.toContain('canary')
    expect(text).not.toContain('example.az')
    expect(figure(text, 'meydan_http_requests_total{route="/challenges",method="GET",status="200"}')).toBe(2)
    expect(
      figure(text, 'meydan_http_requests_total{route="/challenges/:slug",method="GET",status="404"}'),
    ).toBe(1)
    expect(figure(text, 'meydan_http_requests_total{route="none",method="GET",status="400"}')).toBe(1)
    expect(figure(text, 'meydan_page_cache_total{result="memory"}')).toBeGreaterThan(0)
    expect(figure(text, 'meydan_page_cache_total{result="rendered"}')).toBeGreaterThan(0)
    expect(figure(text, 'meydan_transaction_seconds_count')).toBeGreaterThan(2)
    for (const part of ['database', 'worker', 'jobs', 'process'])
      expect([part, figure(text, `meydan_ready{part="${part}"}`)]).toEqual([part, 1])
    expect(figure(text, 'meydan_jobs{lane="work",kind="files.sweep",state="waiting"}')).toBe(1)
    expect(figure(text, 'meydan_sqlite_wal_bytes') > 0).toBe(engine === 'sqlite')
    expect(figure(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
    expect(figure(text, 'meydan_database_answer_seconds')).toBeGreaterThan(0)
    expect((await fetch(`${served.origin}/health/live`)).status).toBe(200)
  })
})

test('an error has one id in its page, its header and its log line, which holds nothing that was sent', async () => {
  const { served, output, databaseUrl } = await watchedServer('sqlite')
  await runRaw(databaseUrl, 'ALTER TABLE challenges RENAME TO hidden_challenges')
  const answer = await fetch(`${served.origin}/challenges/${canary}?q=${canary}`, {
    headers: { 'accept-language': 'en', cookie: `session=${canary}`, 'x-request-id': canary },
  })
  expect(answer.status).toBe(500)
  const id = answer.headers.get('x-request-id') ?? ''
  expect(id).toMatch(/^[\w-]{16}$/)
  expect(await answer.text()).toContain(`give this code: ${id}`)
  await expect.poll(output, { timeout: 60_000 }).toContain(`"request":"${id}"`)
  const lines = output()
    .split('\n')
    .filter(line => line.includes(id))
  expect(lines.map(line => JSON.parse(line).msg)).toContain('request failed')
  expect(output()).not.toContain(`"${canary}`)
  expect(output().replaceAll(`/challenges/${canary}`, '')).not.toContain(canary)
})

const mailsDone = 'meydan_job_runs_total{kind="mail.account",outcome="done"}'

/** The value of one line; NaN where there is none. */
function figure(text: string, name: string): number {
  const line = text.split('\n').find(each => each.startsWith(`${name} `))
  return line ? Number(line.slice(name.length + 1)) : Number.NaN
}

/** A server that logs everything and counts, its output and its figures. */
async function watchedServer(engine: 'sqlite' | 'postgres') {
  const { url: databaseUrl, drop } = await cloneTemplate(engine)
  const { path: dataDir, remove } = scratchFolder('data')
  const port = await freePort()
  const env = { LOG_LEVEL: 'debug', METRICS_ADDRESS: `127.0.0.1:${port}` }
  const served = await serveOver({ databaseUrl, dataDir, env })
  onTestFinished(async () => {
    served.stop()
    remove()
    await drop()
  })
  let said = ''
  served.process.stdout?.on('data', chunk => {
    said += String(chunk)
  })
  const figures = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return { served, output: () => said, figures, databaseUrl }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)))
    })
  })
}

import type { ChildProcess } from 'node:child_process'
import { Agent, get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { serveOver } from '#tests/support/served'
import { startServer } from '#tests/support/server'

type Served = Pick<Awaited<ReturnType<typeof serveOver>>, 'origin'> & { process: ChildProcess }

test('servers that are replaced one after the other under load fail no request', async () => {
  const first = await startServer('sqlite')
  onTestFinished(first.stop)
  const place = { databaseUrl: first.databaseUrl, dataDir: first.dataDir }
  const proxy = createProxy()
  proxy.send(first)
  const over = { now: false }
  const lanes = Promise.all(Array.from({ length: 16 }, () => ask(proxy, over)))
  for (let turn = 0; turn < 2; turn++) {
    const next = await serveOver(place)
    onTestFinished(() => void next.stop())
    const old = proxy.current()
    proxy.send(next)
    const ended = new Promise(resolve => old.process.once('exit', code => resolve(code)))
    old.process.kill('SIGTERM')
    await expect.poll(() => readiness(old.origin), { timeout: 5_000, interval: 20 }).toBe(503)
    expect(await ended).toBe(0)
  }
  over.now = true
  const failed = (await lanes).flat()
  expect(failed).toEqual([])
  expect(proxy.answered()).toBeGreaterThan(200)
})

/** Where the requests go: like a proxy that is told of a new server, and uses its connections to the old one until then. */
function createProxy() {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const answers = { count: 0 }
  let target: Served | null = null
  const current = () => {
    if (!target) throw new Error('there is no server yet')
    return target
  }
  return {
    agent,
    current,
    send: (server: Served) => {
      target = server
    },
    note: () => answers.count++,
    answered: () => answers.count,
  }
}

/** Repeats requests that pages, the database and the worker answer; returns those that failed. */
async function ask(proxy: ReturnType<typeof createProxy>, over: { now: boolean }): Promise<string[]> {
  const failed: string[] = []
  for (let n = 0; !over.now; n++) {
    const path = ['/', '/challenges', '/join', '/health'][n % 4] ?? '/'
    const said = await new Promise<string | null>(resolve => {
      const request = get(proxy.current().origin + path, { agent: proxy.agent }, response => {
        response.resume()
        response.on('error', error => resolve(String(error)))
        response.on('end', () =>
          resolve(response.statusCode === 200 ? null : `${path} ${response.statusCode}`),
        )
      })
      request.on('error', error => resolve(`${path} ${error}`))
    })
    proxy.note()
    if (said !== null) failed.push(said)
  }
  return failed
}

/** The status of readiness; 503 also once the server is gone. */
async function readiness(origin: string): Promise<number> {
  return fetch(`${origin}/health/ready`).then(
    ({ status }) => status,
    () => 503,
  )
}

import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { connect, type Database } from '#db/client.server'
import { jobs, submissionVersions } from '#db/schema'
import { teamsWithDraft } from '#tests/support/drafts'
import { startServer, type TestServer } from '#tests/support/server'

let server: TestServer
let database: Database
beforeAll(async () => {
  server = await startServer('sqlite', { OVERLOAD_GATE: 'on' })
  database = connect(server.databaseUrl)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

const t = translate('en')

/** A turn of the event loop so long that the server is overloaded for a second afterwards. */
async function overload(): Promise<void> {
  server.process.kill('SIGSTOP')
  await sleep(6000)
  server.process.kill('SIGCONT')
  // in its first turn the server measures the previous one
  await sleep(100)
}

test("an overloaded server refuses visitors' reads but for kept pages, accepts forms, and serves everyone afterwards", async () => {
  const [team] = await teamsWithDraft(database, { closesAt: new Date(Date.now() + 3_600_000), teams: 1 })
  if (!team) throw new Error('one team was asked for')
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(server.origin + path, {
      redirect: 'manual',
      ...init,
      headers: { 'accept-language': 'en', 'sec-fetch-site': 'same-origin', ...init.headers },
    })
  // this work of the day writes what pages for visitors show, and so drops kept pages
  const refreshed = and(eq(jobs.kind, 'search.refresh'), isNotNull(jobs.doneAt))
  await expect.poll(() => database.db.$count(jobs, refreshed), { timeout: 20_000 }).toBe(1)
  const page = paths.challenge(team.slug)
  expect((await ask(page)).status).toBe(200)

  await overload()
  const [kept, reader, data, signedIn, health, signIn, submitted] = await Promise.all([
    ask(page),
    ask(`${paths.challenges()}?q=water`),
    ask(`${page}.data`),
    ask(page, { headers: { cookie: team.cookie } }),
    ask('/health'),
    ask('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'a@example.az', password: 'wrong' }),
    }),
    ask(team.path, {
      method: 'POST',
      body: new URLSearchParams(team.body),
      headers: { cookie: team.cookie },
    }),
  ])
  expect([kept.status, reader.status, data.status]).toEqual([200, 503, 503])
  expect([signedIn.status, health.status]).toEqual([200, 200])
  expect([reader.headers.get('retry-after'), reader.headers.get('cache-control')]).toEqual(['5', 'no-store'])
  expect(await reader.text()).toContain(t('error.busy'))
  expect(signIn.status).toBe(422)
  expect(submitted.status).toBe(302)
  expect(await database.db.$count(submissionVersions)).toBe(1)

  await expect.poll(async () => (await ask(page)).status, { timeout: 30_000, interval: 200 }).toBe(200)
})

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startServer, type TestServer } from '#tests/support/server'
import { socketForm } from '#tests/support/socket-form'

const after = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const until = (instant: number) => after(instant - Date.now())

/** Real time, a real server, and forms whose bytes are sent at exact instants. */
describe.each(['sqlite', 'postgres'] as const)('on %s', engine => {
  let server: TestServer
  let world: Awaited<ReturnType<typeof openWorld>>
  beforeAll(async () => {
    server = await startServer(engine)
    vi.stubEnv('DATABASE_URL', server.databaseUrl)
    vi.resetModules()
    world = await openWorld(server)
  })
  afterAll(async () => {
    await world.close()
    await server.stop()
    vi.unstubAllEnvs()
  })

  test('a form whose last byte comes after the deadline is late, whatever the time of its headers, and the draft stays', async () => {
    const closes = Date.now() + 1_500
    const [form] = await world.closingAt(closes, 1)
    await form?.head()
    expect(Date.now()).toBeLessThan(closes)
    await until(closes + 300)
    await form?.body()
    const answer = await form?.said
    expect(answer?.status).toBe(403)
    expect(answer?.text).toContain('words of the last second')
    const drafts = await world.drafts()
    expect(drafts.map(({ draft }) => draft)).toEqual([{ idea: { text: 'words of the last second' } }])
    expect(await world.versions()).toEqual([])
  })

  test('forms that arrived at a stalled server before the deadline are in time', async () => {
    const closes = Date.now() + 2_500
    const [connected, fresh] = await world.closingAt(closes, 2)
    await connected?.head()
    await until(closes - 700)
    server.process.kill('SIGSTOP')
    await until(closes - 400)
    await Promise.all([connected?.body(), fresh?.whole()])
    await until(closes + 700)
    server.process.kill('SIGCONT')
    expect((await connected?.said)?.status).toBe(302)
    expect((await fresh?.said)?.status).toBe(302)
    const versions = await world.versions()
    expect(versions.map(({ submittedAt }) => submittedAt.getTime() < closes)).toEqual([true, true])
    expect(versions.map(({ submittedAt }) => submittedAt.getTime() > closes - 900)).toEqual([true, true])
  })

  test('after a stall the server is exact again: what is sent after the deadline is late', async () => {
    const closes = Date.now() + 1_500
    const [form] = await world.closingAt(closes, 1)
    await until(closes - 600)
    server.process.kill('SIGSTOP')
    await until(closes - 200)
    server.process.kill('SIGCONT')
    await until(closes + 200)
    await form?.whole()
    expect((await form?.said)?.status).toBe(403)
  })
})

async function openWorld({ origin, databaseUrl }: TestServer) {
  const { connect } = await import('#db/client.server')
  const { submissions, submissionVersions } = await import('#db/schema')
  const { teamsWithDraft } = await import('#tests/support/drafts')
  const database = connect(databaseUrl)
  return {
    drafts: () => database.db.select().from(submissions),
    versions: () => database.db.select().from(submissionVersions),
    /** Teams with a draft in a challenge that closes at the instant. */
    closingAt: async (closes: number, teams: number) => {
      const forms = await teamsWithDraft(database, { closesAt: new Date(closes), teams })
      return Promise.all(forms.map(form => socketForm({ origin, ...form })))
    },
    close: () => database.close(),
  }
}

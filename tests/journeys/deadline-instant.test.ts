import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { connect, type Database } from '#db/client.server'
import { submissions, submissionVersions } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { ctxOf, makePerson } from '#tests/support/people'
import { startServer, type TestServer } from '#tests/support/server'
import { signIn } from '#tests/support/sessions'
import { socketForm } from '#tests/support/socket-form'

/** Real time, a real server, and forms whose bytes go out when the test says so. */
let server: TestServer
let database: Database
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

const after = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const until = (instant: number) => after(instant - Date.now())

/** A challenge that closes at the instant, and teams that have a draft in it. */
async function closingAt(closes: number, teams: number) {
  const began = new Date(Date.now() - 60_000)
  const host = await makePerson(database)
  const challenge = await makeChallenge(database, {
    institutionId: await makeInstitution(database, host),
    opensAt: began,
    closesAt: new Date(closes),
    judgingEndsAt: new Date(closes + 86_400_000),
  })
  const { slug, stageId, ruleVersionId } = challenge
  return Promise.all(
    Array.from({ length: teams }, async () => {
      const ctx = ctxOf(database, await makePerson(database), began)
      const { entryId } = await enterChallenge(ctx, { slug, input: { ruleVersionId, accepted: 'on' } })
      await saveDraft(ctx, { entryId, stageId, typed: { idea: 'an earlier draft' }, draftNumber: 0 })
      const cookie = await signIn(database, ctx.actor.kind === 'person' ? ctx.actor.id : '')
      const path = `/entries/${entryId}/stages/${stageId}/versions`
      const body = 'draftNumber=1&key=a-key&answers.idea=words+of+the+last+second'
      return socketForm({ origin: server.origin, path, cookie, body })
    }),
  )
}

test('a form whose last byte comes after the deadline is late, whenever its headers came, and is kept as a draft', async () => {
  const closes = Date.now() + 1_500
  const [form] = await closingAt(closes, 1)
  await form?.head()
  expect(Date.now()).toBeLessThan(closes)
  await until(closes + 300)
  await form?.body()
  const answer = await form?.said
  expect(answer?.status).toBe(403)
  expect(answer?.text).toContain('words of the last second')
  const drafts = await database.db.select().from(submissions)
  expect(drafts.map(({ draft }) => draft)).toEqual([{ idea: { text: 'words of the last second' } }])
  expect(await database.db.select().from(submissionVersions)).toEqual([])
})

test('forms that waited in the socket of a stalled server before the deadline are in time', async () => {
  const closes = Date.now() + 2_500
  const [connected, fresh] = await closingAt(closes, 2)
  await connected?.head()
  await until(closes - 700)
  server.process.kill('SIGSTOP')
  await until(closes - 400)
  await Promise.all([connected?.body(), fresh?.whole()])
  await until(closes + 700)
  server.process.kill('SIGCONT')
  expect((await connected?.said)?.status).toBe(302)
  expect((await fresh?.said)?.status).toBe(302)
  const versions = await database.db.select().from(submissionVersions)
  expect(versions.map(({ submittedAt }) => submittedAt.getTime() < closes)).toEqual([true, true])
  expect(versions.map(({ submittedAt }) => submittedAt.getTime() > closes - 900)).toEqual([true, true])
})

test('after a stall the server is exact again: what is sent after the deadline is late', async () => {
  const closes = Date.now() + 1_500
  const [form] = await closingAt(closes, 1)
  await until(closes - 600)
  server.process.kill('SIGSTOP')
  await until(closes - 200)
  server.process.kill('SIGCONT')
  await until(closes + 200)
  await form?.whole()
  expect((await form?.said)?.status).toBe(403)
})

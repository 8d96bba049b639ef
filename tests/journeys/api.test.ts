import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { paths } from '#app/paths'
import { connect, type Database } from '#db/client.server'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { ctxOf, makePerson } from '#tests/support/people'
import { publishResult } from '#tests/support/proof-story'
import { startServer, type TestServer } from '#tests/support/server'
import { signIn } from '#tests/support/sessions'

/** The answers of the URLs with JSON. */
let server: TestServer
let database: Database
let open: string[] = []
let slug = ''
let proof = ''
let oldProof = ''
let captainCookie = ''
beforeAll(async () => {
  server = await startServer('sqlite')
  database = connect(server.databaseUrl)
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database)
  const { stageId, ruleVersionId } = challenge
  slug = challenge.slug
  const input = { ruleVersionId, accepted: 'on' } as const
  const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
  const place = { entryId, stageId }
  await saveDraft(ctxOf(database, captain), { ...place, typed: { idea: 'reeds' }, draftNumber: 0 })
  await submitVersion(ctxOf(database, captain), { ...place, draftNumber: 1, key: newId() })
  await publishResult(database, { ...challenge, host, publishAt: days(40) })
  open = [paths.publicKeys(), paths.ledgerHeads(), paths.challengeLedger(slug)]
  proof = paths.receiptFile(entryId, stageId, 1)
  oldProof = `/entries/${entryId}/stages/${stageId}/versions/1/receipt/proof`
  captainCookie = await signIn(database, captain.id)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

function ask(path: string, { method = 'GET', headers = {} }: RequestInit = {}) {
  const now = days(41).toISOString()
  return fetch(server.origin + path, {
    method,
    redirect: 'manual',
    headers: { 'accept-language': 'en', 'x-test-now': now, ...headers },
  })
}

/** The status and the problem of the answer; fails if a page comes back. */
async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers.get('location')).toBe(null)
  const body = await answer.json()
  expect(Object.keys(body)).toEqual(['type', 'title', 'status', 'detail'])
  expect(body.status).toBe(answer.status)
  return [answer.status, body.title, body.detail]
}

test('scripts of any site may read public files, without cookies', async () => {
  for (const path of open) {
    const { status, headers } = await ask(path, { headers: { origin: 'https://other.example' } })
    expect([path, status, headers.get('content-type')]).toEqual([
      path,
      200,
      expect.stringMatching(/^application\/json/),
    ])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBe(null)
  }
})

test('a receipt answers 401 to a visitor and 404 to another person, without a redirect', async () => {
  const signInFirst = [401, 'Unauthorized', 'Sign in first.']
  expect(await problemOf(await ask(proof))).toEqual(signInFirst)
  expect(await problemOf(await ask(proof.replace('/1/', '/nothing/')))).toEqual(signInFirst)
  const cookie = await signIn(database, (await makePerson(database)).id)
  expect((await problemOf(await ask(proof, { headers: { cookie } })))[0]).toBe(404)
})

test('no script of another site may read a receipt or its error', async () => {
  const headers = { origin: 'https://other.example' }
  const own = await ask(proof, { headers: { ...headers, cookie: captainCookie } })
  expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, null])
  await own.arrayBuffer()
  const refused = await ask(proof, { headers })
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, null])
})

test('an unknown challenge gives 404 as problem details', async () => {
  const missing = [paths.challengeLedger('nothing-here'), paths.resultBundle('nothing-here')]
  for (const path of missing) {
    const answer = await ask(path)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect((await problemOf(answer)).slice(0, 2)).toEqual([404, 'Not Found'])
  }
})

test('an address below /api that is none is 404 for programs, not a page', async () => {
  for (const path of ['/api', '/api/v1', '/api/v1/nothing', '/api/v2/keys'])
    expect([path, ...(await problemOf(await ask(path)))].slice(0, 3)).toEqual([path, 404, 'Not Found'])
})

test('the addresses from before version 1 answer the same, and name the new one', async () => {
  const pairs = [
    ['/.well-known/meydan-key', paths.publicKeys()],
    ['/ledger/heads', paths.ledgerHeads()],
    [`/challenges/${slug}/ledger`, paths.challengeLedger(slug)],
    [`${oldProof}?a=b`, proof],
  ] as const
  const headers = { cookie: captainCookie }
  for (const [old, address] of pairs) {
    const [before, now] = [await ask(old, { headers }), await ask(address, { headers })]
    expect([old, before.status, before.headers.get('link')]).toEqual([
      old,
      200,
      `<${address}>; rel="canonical"`,
    ])
    for (const name of ['content-type', 'content-disposition', 'access-control-allow-origin', 'etag'])
      expect(before.headers.get(name)).toBe(now.headers.get(name))
    expect(await before.text()).toBe(await now.text())
  }
  expect((await problemOf(await ask(oldProof)))[0]).toBe(401)
  const bundle = await ask('/challenges/nothing-here/results/bundle')
  expect(bundle.headers.get('link')).toBe(`<${paths.resultBundle('nothing-here')}>; rel="canonical"`)
  expect((await problemOf(bundle))[0]).toBe(404)
})

test('every other method gives 405 with the two allowed methods', async () => {
  for (const path of [...open, proof])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask(path, { method })
      expect([path, method, answer.headers.get('allow')]).toEqual([path, method, 'GET, HEAD'])
      expect((await problemOf(answer)).slice(0, 2)).toEqual([405, 'Method Not Allowed'])
    }
})

test('too many requests give 429 with Retry-After', async () => {
  const path = paths.resultBundle('nothing-here')
  let last = await ask(path)
  for (let asked = 0; asked < 600 && last.status === 404; asked++) {
    await last.arrayBuffer()
    last = await ask(path)
  }
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(await problemOf(last)).toEqual([
    429,
    'Too Many Requests',
    expect.stringMatching(/^Too many attempts\. Wait \d+ minutes\.$/),
  ])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { connect, type Database } from '#db/client.server'
import { teamsWithDraft } from '#tests/support/drafts'
import { startServer, type TestServer } from '#tests/support/server'
import { signedHeads } from '#tests/support/signed-heads'

/** Low limits, and a trusted proxy. */
let server: TestServer
let database: Database
beforeAll(async () => {
  server = await startServer('sqlite', { NETWORK_LIMIT: '3', TRUSTED_PROXIES: '1' })
  database = connect(server.databaseUrl)
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

const t = translate('en')
const tooMany = (minutes: number) => t('error.too_many', { minutes })

type Sent = { from: string; cookie?: string }

function post(path: string, fields: Record<string, string>, { from, cookie = '' }: Sent): Promise<Response> {
  const headers = {
    ...{ 'x-forwarded-for': from, cookie, 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
  }
  return fetch(server.origin + path, {
    ...{ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers },
  })
}

async function expectRefused(answer: Response, minutes: number): Promise<void> {
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, String(minutes * 60)])
  expect(await answer.text()).toContain(tooMany(minutes))
}

/** The same of an answer to a script. */
async function expectRefusedData(answer: Response, minutes: number): Promise<void> {
  const { status, headers } = answer
  expect([status, headers.get('content-type'), headers.get('retry-after')]).toEqual([
    ...[429, 'text/x-script', String(minutes * 60)],
  ])
  expect(await answer.text()).toContain('error.too_many')
}

let people = 0
const join = (from: string) => {
  const email = `person-${people++}@example.az`
  return post(paths.join(), { name: 'Person', participantType: 'student', email }, { from })
}

test('too many people joining from one address must wait; those of another address need not', async () => {
  for (let person = 0; person < 3; person++) expect((await join('192.0.2.1')).status).toBe(200)
  await expectRefused(await join('192.0.2.1'), 60)
  const email = 'one-more@example.az'
  const fields = { name: 'Person', participantType: 'student', email }
  await expectRefusedData(await post(`${paths.join()}.data`, fields, { from: '192.0.2.1' }), 60)
  expect((await join('192.0.2.2')).status).toBe(200)
})

test('the addresses of one IPv6 network count as one', async () => {
  for (const host of ['1', '2', '3']) expect((await join(`2001:db8:1:1::${host}`)).status).toBe(200)
  await expectRefused(await join('2001:db8:1:1:ffff::9'), 60)
  expect((await join('2001:db8:1:2::1')).status).toBe(200)
})

test('requesting new passwords for many accounts is limited', async () => {
  const ask = (email: string) => post(paths.forgottenPassword(), { email }, { from: '192.0.2.3' })
  for (const name of ['a', 'b', 'c']) expect((await ask(`${name}@example.az`)).status).toBe(302)
  await expectRefused(await ask('d@example.az'), 60)
})

test('an account waits after its sixth wrong password, wherever it is tried; another account does not', async () => {
  const enter = (email: string, from: string) =>
    post(paths.signIn(), { email, password: 'a wrong one' }, { from })
  for (let tries = 0; tries < 6; tries++)
    expect((await enter('victim@example.az', `198.51.100.${tries}`)).status).toBe(422)
  const refused = await enter('victim@example.az', '198.51.100.99')
  await expectRefused(refused, 1)
  expect((await enter('other@example.az', '198.51.100.99')).status).toBe(422)
})

test('wrong passwords of more accounts than the limit stop their address, not another one', async () => {
  const enter = (name: string, from: string) =>
    post(paths.signIn(), { email: `${name}@example.az`, password: 'a wrong one' }, { from })
  for (const name of ['one', 'two', 'three']) expect((await enter(name, '192.0.2.4')).status).toBe(422)
  await expectRefused(await enter('four', '192.0.2.4'), 15)
  expect((await enter('four', '192.0.2.5')).status).toBe(422)
})

test('a person who submits too often must wait, from any address; a colleague need not', async () => {
  const closesAt = new Date(Date.now() + 3_600_000)
  const [often, other] = await teamsWithDraft(database, { closesAt, teams: 2 })
  if (!often || !other) throw new Error('two teams were asked for')
  const submit = ({ path, body, cookie }: typeof often, from: string) =>
    post(path, Object.fromEntries(new URLSearchParams(body)), { cookie, from })
  const first = await Promise.all(Array.from({ length: 120 }, () => submit(often, '192.0.2.6')))
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([302]))
  await expectRefused(await submit(often, '192.0.2.7'), 60)
  expect((await submit(other, '192.0.2.6')).status).toBe(302)
})

test('a reader with too many requests must wait', async () => {
  const read = (from: string, ending = '') =>
    fetch(server.origin + paths.changes('none') + ending, {
      headers: { 'x-forwarded-for': from, 'accept-language': 'en' },
    })
  const first = await Promise.all(Array.from({ length: 300 }, () => read('192.0.2.8')))
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([404]))
  await expectRefused(await read('192.0.2.8'), 15)
  await expectRefusedData(await read('192.0.2.8', '.data'), 15)
  expect((await read('192.0.2.9')).status).toBe(404)
})

test('a file of twelve thousand signatures is refused with a message, and the server stays responsive', async () => {
  const { text } = signedHeads(12_000)
  const body = new FormData()
  body.set('file', new Blob([text]), 'heads.json')
  const headers = {
    'x-forwarded-for': '192.0.2.10',
    'accept-language': 'en',
    'sec-fetch-site': 'same-origin',
  }
  let answered = false
  const sent = fetch(server.origin + paths.verify(), { method: 'POST', body, headers }).finally(() => {
    answered = true
  })
  const waits: number[] = []
  while (!answered) {
    const asked = performance.now()
    await (await fetch(`${server.origin}/health`)).text()
    waits.push(performance.now() - asked)
  }
  expect(Math.max(...waits)).toBeLessThan(1000)
  const answer = await sent
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(t('ledger.too_large'))])
})

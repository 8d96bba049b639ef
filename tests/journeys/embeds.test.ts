import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/paths'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { makePerson, password } from '#tests/support/people'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { createVisitor } from '#tests/support/visitor'

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
})
afterAll(() => stop())

async function world() {
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const challenge = await makeChallenge(database, { institutionId, title: 'Bridges', closesAt: days(10) })
  const host = createVisitor(server.origin, days(2))
  await host.open(paths.signIn(paths.embeds(challenge.challengeId)))
  await host.send({ email: person.email, password }, 'Sign in')
  const get = (part: 'card' | 'countdown' | 'board', now = days(2), lang = 'en') =>
    fetch(server.origin + paths.embed(challenge.slug, part, lang), {
      headers: { 'x-test-now': now.toISOString() },
    })
  return { ...challenge, institutionId, host, get }
}

test('a host allows a site, and the frames name it; before that no other site may show them', async () => {
  const { institutionId, host, get } = await world()
  expect(host.text()).toContain('No other site may show frames yet.')
  expect(host.text()).toContain('<iframe src="')
  for (const kept of [false, true]) {
    const { headers } = await get('card')
    expect([kept, headers.get('x-frame-options')]).toEqual([kept, null])
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'$/)
  }
  await host.open(paths.embedding(institutionId))
  await host.send({ sites: 'example.az' }, 'Save')
  expect(host.text()).toContain('example.az is not the address of a site')
  await host.send({ sites: 'https://example.az' }, 'Save')
  const { headers } = await get('card')
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/example\.az$/)
})

test('the frames have no script and set no cookie, name the language, and are small', async () => {
  const { get } = await world()
  for (const part of ['card', 'countdown', 'board'] as const) {
    const answer = await get(part, days(2), 'ru')
    const html = await answer.text()
    expect([answer.status, answer.headers.get('set-cookie'), html.includes('<script')]).toEqual([
      200,
      null,
      false,
    ])
    expect(html).toContain('<html lang="ru">')
    expect(html.length).toBeLessThan(20_000)
  }
})

test('a kept countdown counts', async () => {
  const { get } = await world()
  const left = async (now: Date) =>
    /<strong>(\d+)<\/strong> (\w+)/.exec(await (await get('countdown', now)).text())
  expect((await left(days(2)))?.slice(1)).toEqual(['8', 'days'])
  expect((await left(days(2.5)))?.slice(1)).toEqual(['7', 'days'])
  expect((await left(days(9.9)))?.slice(1)).toEqual(['2', 'hours'])
})

test('no other page may be shown in a frame', async () => {
  const { slug } = await world()
  for (const path of [paths.challenge(slug), paths.home(), '/embed/challenges/nothing/card']) {
    const { headers } = await fetch(server.origin + path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  }
})

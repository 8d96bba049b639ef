import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/paths'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { makePerson, password } from '#tests/support/people'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { createVisitor } from '#tests/support/visitor'

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
let slug = ''
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
  const institutionId = await makeInstitution(database, await makePerson(database))
  ;({ slug } = await makeChallenge(database, { institutionId, title: 'Bridges' }))
})
afterAll(() => stop())

async function signIn(reader: ReturnType<typeof createVisitor>) {
  const { email } = await makePerson(database)
  await reader.send({ email, password }, 'Sign in')
}

test('a visitor follows a challenge: after signing in they are where they wanted to be, and they can end it', async () => {
  const reader = createVisitor(server.origin, days(2))
  await reader.open(paths.challenge(slug))
  await reader.click('Follow this challenge')
  expect(new URL(reader.at.url).pathname).toBe('/sign-in')
  await signIn(reader)
  expect(new URL(reader.at.url).pathname).toBe('/me/following/new')
  await reader.press('Follow this challenge')
  expect(new URL(reader.at.url).pathname).toBe(paths.challenge(slug))
  expect(reader.text()).toContain('You follow this challenge.')
  await reader.open(paths.following())
  expect(reader.text()).toContain('Bridges')
  await reader.press('Stop following “Bridges”')
  expect(reader.text()).toContain('You follow nothing yet')
})

test('a search is saved from its own page, and its name says what it looks for', async () => {
  const reader = createVisitor(server.origin, days(2))
  await reader.open(paths.signIn(`${paths.challenges()}?q=bridges&who=student`))
  await signIn(reader)
  await reader.press('Tell me of new challenges like these')
  expect(reader.text()).toContain('You hear of new challenges like these.')
  await reader.open(paths.following())
  expect(reader.text()).toContain('“bridges” · Student')
})

test('the pages lead to feeds that answer 304 while nothing has changed', async () => {
  const reader = createVisitor(server.origin, days(2))
  await reader.open(paths.challenge(slug))
  const links = [
    ...reader.at.html.matchAll(/<link rel="alternate" type="application\/(\S+)" [^>]*href="([^"]+)"/g),
  ]
  expect(links.map(([, type]) => type)).toEqual(['atom+xml', 'feed+json'])
  for (const [, type, href] of links) {
    const { pathname, search } = new URL(must(href))
    const headers = { 'x-test-now': days(2).toISOString() }
    const feed = await fetch(server.origin + pathname + search, { headers })
    expect([feed.status, feed.headers.get('content-type')]).toEqual([
      200,
      `application/${type}; charset=utf-8`,
    ])
    expect(await feed.text()).toContain('Bridges: updates')
    const again = await fetch(feed.url, {
      headers: { ...headers, 'if-none-match': must(feed.headers.get('etag')) },
    })
    expect(again.status).toBe(304)
  }
})

test('a private calendar is read without a session, and a replaced address is not found', async () => {
  const reader = createVisitor(server.origin, days(2))
  await reader.open(paths.signIn(paths.newFollow('challenge', slug)))
  await signIn(reader)
  await reader.press('Follow this challenge')
  const read = async () => {
    const path = must(/\/calendars\/\w+\.ics/.exec(reader.text())?.[0])
    return {
      path,
      get: () => fetch(server.origin + path, { headers: { 'x-test-now': days(2).toISOString() } }),
    }
  }
  await reader.open(paths.ownCalendar())
  await reader.press('Make an address')
  const first = await read()
  const file = await first.get()
  expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(await file.text()).toContain('SUMMARY:Deadline: Bridges')
  await reader.open(paths.ownCalendar())
  expect(reader.text()).not.toContain('/calendars/')
  await reader.press('Replace the address')
  expect([(await first.get()).status, (await (await read()).get()).status]).toEqual([404, 200])
})

test('search engines find every public page through robots.txt, in each language', async () => {
  const get = async (path: string) => {
    const answer = await fetch(server.origin + path, { headers: { 'x-test-now': days(2).toISOString() } })
    return answer.text()
  }
  const pathIn = (text: string) =>
    new URL(must(/https?:\/\/[^\s<]+/.exec(text.replace(/xmlns\S+/g, ''))?.[0])).pathname
  const index = pathIn(await get('/robots.txt'))
  expect(index).toBe('/sitemap.xml')
  const pages = await get(pathIn(await get(index)))
  expect(pages).toContain(`/challenges/${slug}</loc>`)
  expect(pages).toContain(`hreflang="ru" href="`)
  expect(pages).toContain(`/challenges/${slug}?lang=ru"/>`)
})

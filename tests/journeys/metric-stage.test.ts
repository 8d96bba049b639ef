import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { predictions, truthFile } from '#tests/support/metric-stages'
import { must } from '#tests/support/must'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor, type Visitor } from '#tests/support/visitor'
import { foundInstitution, publishChallenge, writeChallenge } from './steps/host'
import { makeStaff, newcomer } from './steps/people'

const csv = (text: string, name = 'predictions.csv') => new File([text], name, { type: 'text/csv' })
const at = (day: number) => new Date(`2026-06-${String(day).padStart(2, '0')}T08:00:00.000Z`)
/** private scores that are found in no other text */
const secret = { alma: 7.123457, bulaq: 5.765433 }

describe.each(['sqlite', 'postgres'] as const)(
  'a challenge that a program scores on %s, without JavaScript',
  engine => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer(engine)
    })
    afterAll(() => server.stop())

    test('a truth becomes a board that moves, and the private rows decide', {
      timeout: 240_000,
    }, async () => {
      const join = (name: string) =>
        newcomer(server, at(1), { name, email: `${name.toLowerCase()}@${name.toLowerCase()}.az` })
      const [host, staff, alma, bulaq] = [
        await join('Host'),
        await join('Staff'),
        await join('Alma'),
        await join('Bulaq'),
      ]
      await makeStaff(server, 'staff@staff.az')
      await foundInstitution(host, staff)
      const id = await writeChallenge(host)
      await setUp(host, id)
      await publishChallenge(host, staff, id)
      const slug = await findSlug(server)

      for (const person of [host, alma, bulaq]) person.at.now = at(5)
      const [first, second] = [await enter(alma, slug, 'Alma'), await enter(bulaq, slug, 'Bulaq')]
      await mend(alma, first)
      await sendByProgram(alma, slug, predictions(1, secret.alma))
      await send(bulaq, second, predictions(2, secret.bulaq))
      await readBoard(server, slug)

      host.at.now = at(21)
      await host.open(`/host/challenges/${id}/ranking`)
      await host.press('Compute')
      expect(host.text()).toMatch(/Bulaq[\s\S]*5\.77[\s\S]*up 1 place[\s\S]*Alma/)
      await host.open(`/host/challenges/${id}/decision`)
      const options = [...host.at.html.matchAll(/<option value="([^"]+)"[^>]*>(\d)\. /g)]
      await host.send({ 'award[0].entryId': must(options[0]?.[1]) }, 'Save the decision')
      await host.click('Check before publishing')
      await host.send({ when: 'later', at: '2026-07-05T12:00' }, 'Publish')
      await reveal(server, slug)
    })
  },
)

async function findSlug(server: TestServer): Promise<string> {
  const visitor = createVisitor(server.origin, at(2))
  await visitor.open('/challenges')
  await visitor.click('Find the leaks')
  return must(/challenges\/([^?]+)/.exec(visitor.at.url)?.[1])
}

/** The host uploads the truth, is refused a degenerate choice, sets the metric, and scores the own solution. */
async function setUp(host: Visitor, id: string): Promise<void> {
  await host.open(`/host/challenges/${id}/edit/rubric`)
  await host.click('Score this stage by a metric')
  await host.send({ file: csv(truthFile, 'truth.csv') }, 'Upload')
  expect(host.text()).toContain('r0 · r1 · r2')
  const columns = { id: 'id', target: 'y', split: 'part', perDay: '3', finals: '1' }
  await host.send({ ...columns, metric: 'mape' }, 'Check the truth and set the metric')
  expect([host.at.status, host.text()]).toEqual([422, expect.stringContaining('A true value is 0')])
  await host.send({ ...columns, metric: 'mae' }, 'Check the truth and set the metric')
  expect(host.text()).toContain('50 public rows, 50 private rows')
  await host.send({ file: csv('id,y\nr0,1\n') }, 'Score it')
  expect([host.at.status, host.text()]).toEqual([422, expect.stringContaining('99 ids are missing.')])
  await host.send({ file: csv(predictions(1.5, 4)) }, 'Score it')
  expect(host.text()).toContain('public 1.5')
}

async function enter(person: Visitor, slug: string, team: string): Promise<string> {
  await person.open(`/challenges/${slug}`)
  expect(person.text()).toContain('3 attempts a day')
  await person.click('Enter this challenge')
  await person.send({ name: team, accepted: 'on' }, 'Enter')
  // entering leads to what is to be done first: the page of attempts
  expect(person.at.url).toMatch(/\/attempts$/)
  expect(person.text()).toContain('Only check the file')
  return person.at.url
}

/** A faulty file is named line by line and counts for nothing. */
async function mend(person: Visitor, page: string): Promise<void> {
  await person.send({ file: csv('id,y\nr0,1\nr1,nan\nr1,2\nzz,3\n') }, 'Only check the file')
  await scored(person, page)
  expect(person.text()).toContain('line 4 · id “r1” · first on line 3')
  expect(person.text()).toContain('3 attempts today')
}

async function send(person: Visitor, page: string, text: string): Promise<void> {
  await person.open(page)
  await person.send({ file: csv(text), note: 'A note' }, 'Submit as an attempt')
  expect(person.text()).toContain('The file has arrived.')
  await scored(person, page)
  expect(person.text()).toContain('2 attempts today')
  expect(person.at.html).not.toContain('http-equiv="refresh"')
}

/** The same over the API, by a token that is shown once and revoked afterwards. */
async function sendByProgram(person: Visitor, slug: string, text: string): Promise<void> {
  const ask = (path: string, headers: Record<string, string>, init: RequestInit = {}) =>
    fetch(new URL(path, person.at.url), {
      ...init,
      headers: { 'x-test-now': person.at.now.toISOString(), 'accept-language': 'en', ...headers },
    })
  const create = async (scope: string) => {
    await person.open('/me/access-tokens')
    await person.send({ name: `To ${scope}`, scope, days: '30' }, 'Create a token')
    const token = must(/meydan_[0-9a-z]{40}/.exec(person.at.html)?.[0])
    await person.open('/me/access-tokens')
    expect(person.at.html).not.toContain(token)
    return { authorization: `Bearer ${token}` }
  }
  const [reads, submits] = [await create('read'), await create('submit')]
  const attempts = `/api/v1/me/challenges/${slug}/attempts`
  const post = { method: 'POST', body: text }
  const statuses = [
    await ask(attempts, {}),
    await ask(attempts, { authorization: 'Bearer meydan_no' }),
    await ask(attempts, person.cookie(), post),
    await ask(attempts, reads, post),
    await ask('/api/v1/me/challenges/nothing/attempts', reads),
    await ask(`${attempts}?colour=red`, submits, post),
    await ask('/me', submits, { redirect: 'manual' }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([401, 401, 401, 403, 404, 422, 302])
  expect(await (await ask(`/api/v1/me/challenges/${slug}`, reads)).json()).toMatchObject({
    ...{ team: 'Alma', metric: { key: 'mae', best: 'low' }, file: { columns: ['id', 'y'], rows: 100 } },
    ...{ limits: { perDay: 3, left: 3 }, maySubmit: true },
  })
  const sent = await ask(`${attempts}?note=By+program`, { ...submits, 'idempotency-key': 'one' }, post)
  const again = await ask(`${attempts}?note=By+program`, { ...submits, 'idempotency-key': 'one' }, post)
  expect([sent.status, sent.headers.get('location')]).toEqual([202, `${attempts}/2`])
  expect((await again.json()).number).toBe(2)
  for (let tries = 0; ; tries++) {
    const answer = await ask(`${attempts}/2`, reads)
    const body = await answer.json()
    if (body.state === 'waiting' && tries < 200) {
      await sleep(50)
      continue
    }
    expect(body).toMatchObject({ state: 'scored', note: 'By program', publicScore: 1 })
    expect(JSON.stringify(body)).not.toMatch(/private|7\.12/)
    break
  }
  await person.press('Revoke To submit')
  expect((await ask(attempts, submits)).status).toBe(401)
}

/** The page asks for itself again while a file waits. */
async function scored(person: Visitor, page: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await person.open(page)
    if (!person.text().includes('A file is being checked')) return
    expect(person.at.html).toMatch(/http-equiv="refresh"/i)
    await sleep(50)
  }
  throw new Error('the file was not scored')
}

/** Alma leads on the public board; the private scores are nowhere. */
async function readBoard(server: TestServer, slug: string): Promise<void> {
  const visitor = createVisitor(server.origin, at(19))
  await visitor.open(`/challenges/${slug}/leaderboard`)
  expect(visitor.text()).toMatch(/1 Alma[\s\S]*The host’s solution[\s\S]*2 Bulaq/)
  for (const path of [
    `/challenges/${slug}`,
    `/challenges/${slug}/leaderboard`,
    `/challenges/${slug}/results`,
  ]) {
    await visitor.open(path)
    for (const score of Object.values(secret)) expect(visitor.at.html).not.toContain(String(score))
  }
}

const instant = new Date('2026-07-05T08:00:00.000Z')

async function reveal(server: TestServer, slug: string): Promise<void> {
  const before = createVisitor(server.origin, new Date(instant.getTime() - 1))
  await before.open(`/challenges/${slug}/leaderboard`)
  expect(before.text()).toContain('The private scores decide')
  expect(before.at.html).not.toContain('5.765433')
  const visitor = createVisitor(server.origin, instant)
  await visitor.open(`/challenges/${slug}/leaderboard`)
  expect(visitor.text()).toMatch(/1 Bulaq[\s\S]*up 1 place[\s\S]*2 Alma[\s\S]*down 1 place/)
  await visitor.open(`/challenges/${slug}/results`)
  expect(visitor.text()).toContain('Private score 5.77')
  await visitor.click('Download the bundle (JSON)')
  const bundle = visitor.at.html
  expect(bundle).toContain('5.765433')
  await visitor.open('/verify')
  await visitor.send({ text: bundle }, 'Check')
  expect(visitor.text()).toContain('All checks passed')
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { must } from '#tests/support/must'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor, type Visitor } from '#tests/support/visitor'
import { callJury, foundInstitution, publishChallenge, writeChallenge } from './steps/host'
import { makeStaff, newcomer } from './steps/people'

const ideas = { listen: 'Listen to the pipes at night.', ask: 'Ask the old maps and the old men.' }

const june = (day: number, time = '08:00:00.000') =>
  new Date(`2026-06-${String(day).padStart(2, '0')}T${time}Z`)

describe.each(['sqlite', 'postgres'] as const)('the main job on %s, without JavaScript', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(engine)
  })
  afterAll(() => server.stop())

  test('an idea becomes a challenge, is entered, judged, decided and published', {
    timeout: 240_000,
  }, async () => {
    const join = (name: string) =>
      newcomer(server, june(1), { name, email: `${name.toLowerCase()}@${name.toLowerCase()}.az` })
    const [host, staff, aysel, murad] = [
      await join('Host'),
      await join('Staff'),
      await join('Aysel'),
      await join('Murad'),
    ]
    const [leyla, rashad, chair] = [await join('Leyla'), await join('Rashad'), await join('Chair')]
    await makeStaff(server, 'staff@staff.az')

    await foundInstitution(host, staff)
    const id = await writeChallenge(host)
    await publishChallenge(host, staff, id)
    const slug = await findChallenge(server)

    for (const person of [aysel, murad, host, leyla, rashad, chair]) person.at.now = june(5)
    await enterAndSubmit(aysel, slug, 'Sirab', ideas.listen)
    await enterAndSubmit(murad, slug, 'Kəhriz', 'Ask the old maps.')
    await rewrite(murad, june(20, '13:59:59.999'), ideas.ask)
    await lateIsRefused(aysel, june(20, '14:00:00.000'))

    for (const person of [host, leyla, rashad, chair, murad]) person.at.now = june(21)
    await callJury(host, id, [
      [leyla, 'leyla@leyla.az', 'judge'],
      [rashad, 'rashad@rashad.az', 'judge'],
      [chair, 'chair@chair.az', 'chair'],
    ])
    await chair.open(`/host/challenges/${id}/assignments`)
    await chair.send({ scope: 'all', reviewsEach: '2' }, 'Show the proposal')
    await chair.press('Apply')
    const { listen, ask } = ideas
    await judgeAll(leyla, { [listen]: ['8', '6'], [ask]: ['9', '9'] })
    await judgeAll(rashad, { [listen]: ['7', '7'], [ask]: ['9', '8'] })
    await judgeAll(chair, { [listen]: ['6', '7'], [ask]: ['8', '8'] })

    await decideAndSchedule(chair, id)
    await stayUnseen(server, slug)
    await becomePublic(server, slug, murad)
    await giveCertificates(host, id, murad)
  })
})

/** A visitor finds the challenge by a search without diacritics, and its brief runs no script. */
async function findChallenge(server: TestServer): Promise<string> {
  const visitor = createVisitor(server.origin, june(2))
  await visitor.open('/challenges?q=sizmalari')
  await visitor.click('Find the leaks')
  expect(visitor.at.html).not.toContain('alert(1)')
  expect(visitor.text()).toContain('A third is lost.')
  expect(visitor.text()).toContain('25,000')
  return must(/challenges\/([^?]+)/.exec(visitor.at.url)?.[1])
}

async function enterAndSubmit(person: Visitor, slug: string, team: string, idea: string): Promise<void> {
  await person.open(`/challenges/${slug}`)
  await person.click('Enter this challenge')
  await person.send({ name: team }, 'Enter')
  expect(person.at.status).toBe(422)
  await person.send({ name: team, accepted: 'on' }, 'Enter')
  expect(person.at.url).toMatch(/\/draft$/)
  const workspace = `/entries/${must(/entries\/(\w+)/.exec(person.at.url)?.[1])}`
  await person.open(`/challenges/${slug}`)
  await person.click('Continue your draft')
  await openDraft(person)
  await person.press('Check and submit')
  expect(person.text()).toContain('One answer has to be completed before you can submit')
  await expect(person.press('Submit')).rejects.toThrow('no form')
  await person.click('Back to the draft')
  await submitDraft(person, idea)
  await person.open(workspace)
}

/** Follows the links to the form with the answers. */
async function openDraft(person: Visitor): Promise<void> {
  if (!person.at.html.includes('name="answers.')) await person.click('Write the draft')
}

function answer(person: Visitor, idea: string): Record<string, string> {
  const name = must(/name="(answers\.[^"]+)"/.exec(person.at.html)?.[1])
  return { [name]: idea }
}

/** Writes the answer, reads it once more, and submits it. */
async function submitDraft(person: Visitor, idea: string, button = 'Submit'): Promise<void> {
  await person.send(answer(person, idea), 'Check and submit')
  expect(person.text()).toContain(idea)
  await person.press(button)
  expect(person.text()).toContain('Receipt')
}

async function rewrite(person: Visitor, at: Date, idea: string): Promise<void> {
  const workspace = person.at.url
  person.at.now = at
  await person.open(draftLink(person))
  await submitDraft(person, idea, 'Submit this version')
  await person.open(workspace)
  expect(person.text()).toContain('Version 2')
}

function draftLink(person: Visitor): string {
  return must(/href="([^"]+\/draft)"/.exec(person.at.html)?.[1])
}

/** One millisecond late: refused with a clear message, and the draft is kept. */
async function lateIsRefused(person: Visitor, deadline: Date): Promise<void> {
  person.at.now = new Date(deadline.getTime() - 1)
  await person.open(draftLink(person))
  const draft = person.at.url
  await person.send(answer(person, 'Too late, but kept.'), 'Check and submit')
  person.at.now = deadline
  await person.press('Submit this version')
  expect(person.at.status).toBe(403)
  expect(person.text()).toContain('18:00:00.000')
  await person.open(draft)
  expect(person.at.html).toContain('Too late, but kept.')
}

/** A judge reviews the whole queue; each submission gets its prepared marks. */
async function judgeAll(judge: Visitor, marks: Record<string, [string, string]>): Promise<void> {
  await judge.open('/judge')
  expect(judge.text()).toContain('Review next')
  while (judge.text().includes('Review next')) {
    await judge.click('Review next')
    const work = must(Object.keys(marks).find(idea => judge.text().includes(idea)))
    const [impact, craft] = must(marks[work])
    const names = markNames(judge)
    const [first, second] = [must(names[0]), must(names[1])]
    await judge.send({ [first]: impact }, 'Save draft')
    await judge.send({ [first]: impact }, 'Submit and go on')
    expect(judge.at.status).toBe(422)
    await judge.send({ [first]: impact, [second]: craft, commentToTeam: `On “${work}”` }, 'Submit and go on')
    await judge.open('/judge')
  }
}

function markNames(judge: Visitor): string[] {
  return [...new Set([...judge.at.html.matchAll(/name="(mark[^"]*)"/g)].map(match => must(match[1])))]
}

/** The chair computes, deviates without a reason (refused), follows the ranking, and sets the instant. */
async function decideAndSchedule(chair: Visitor, id: string): Promise<void> {
  chair.at.now = new Date('2026-06-30T15:00:00Z')
  await chair.open(`/host/challenges/${id}/ranking`)
  await chair.press('Compute')
  expect(chair.text()).toContain('Kəhriz')
  await chair.open(`/host/challenges/${id}/decision`)
  const options = [...chair.at.html.matchAll(/<option value="([^"]+)"[^>]*>(\d)\. /g)]
  const [winner, second] = options.map(match => must(match[1]))
  await chair.send({ 'award[0].entryId': must(second) }, 'Save the decision')
  expect(chair.at.status).toBe(422)
  await chair.send(
    { 'award[0].entryId': must(winner), 'statement.en': 'Both were worth reading.' },
    'Save the decision',
  )
  await chair.click('Check before publishing')
  expect(chair.text()).toContain('The jury’s statement is missing in Russian.')
  await chair.send({ when: 'later', at: '2026-07-05T12:00' }, 'Publish')
}

const instant = new Date('2026-07-05T08:00:00.000Z')

/** A millisecond before, no page shows anything. */
async function stayUnseen(server: TestServer, slug: string): Promise<void> {
  const visitor = createVisitor(server.origin, new Date(instant.getTime() - 1))
  const pages = [
    '/',
    '/challenges',
    '/winners',
    ...['', '/leaderboard', '/results', '/results/bundle'].map(end => `/challenges/${slug}${end}`),
  ]
  for (const page of pages) {
    await visitor.open(page)
    expect(visitor.at.html).not.toMatch(/Kəhriz|Sirab|Both were worth reading/)
  }
}

async function becomePublic(server: TestServer, slug: string, winner: Visitor): Promise<void> {
  const visitor = createVisitor(server.origin, instant)
  await visitor.open(`/challenges/${slug}/results`)
  expect(visitor.text()).toContain('Kəhriz')
  expect(visitor.text()).toContain('Both were worth reading.')
  await visitor.click('Download the bundle (JSON)')
  const bundle = visitor.at.html
  await visitor.open('/verify')
  await visitor.send({ text: bundle }, 'Check')
  expect(visitor.text()).toContain('All checks passed')
  expect(visitor.text()).toContain('The order of 2 submissions, recomputed from the marks: the same')
  await visitor.open(`/challenges/${slug}/leaderboard`)
  expect(visitor.text()).toMatch(/Kəhriz[\s\S]*Sirab/)
  await visitor.open('/winners')
  expect(visitor.text()).toContain('Kəhriz')
  winner.at.now = instant
  expect(await mailedLink(winner, `/challenges/${slug}`, 'murad@murad.az')).toContain(slug)
  await winner.open('/me/entries')
  expect(winner.text()).toContain('Find the leaks')
}

/** The host gives certificates to winners; the winner takes one as a PDF, and anyone checks its code. */
async function giveCertificates(host: Visitor, id: string, winner: Visitor): Promise<void> {
  host.at.now = instant
  await host.open(`/host/challenges/${id}/certificates`)
  await host.send({ kinds: 'winner' }, 'Save')
  await winner.open('/me/certificates')
  await winner.press('Get the certificate')
  const code = must(/certificates\/([^?"]+)/.exec(winner.at.html)?.[1])
  await winner.open(`/certificates/${code}?lang=az`)
  expect(winner.at.html).toMatch(/^%PDF-/)
  await winner.open(`/verify?code=${code}`)
  expect(winner.text()).toContain('Kəhriz')
}

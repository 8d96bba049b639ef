import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '#tests/support/must'
import { startServer, type TestServer } from '#tests/support/server'
import { namedAt, readersOf, reviewAll } from './steps/blind-jury'
import { changeMarks, explainThird, freezeBoard, overrideMark } from './steps/chair'
import { decideSilently, judgeFinal, publish, refuseTheOthers } from './steps/final'
import { proveIt } from './steps/proof'
import { chooseSilently, release } from './steps/shortlist'
import { beginStory, concept, names, type Story } from './steps/two-stages'

const june = (day: number, time = '08:00:00.000') =>
  new Date(`2026-06-${String(day).padStart(2, '0')}T${time}Z`)

const third = 'Count meters.'

describe('judging in two stages, without JavaScript', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer('postgres')
  })
  afterAll(() => server.stop())

  test('a blind first stage with late conflicts and a frozen board, an announced shortlist, a final, and verification', {
    timeout: 400_000,
  }, async () => {
    const story = await beginStory(server)
    await staySealed(story)
    await assign(story)
    await stepBack(story)
    await declareTie(story)
    await moveToTeam(story)
    await changeMarks(story, third)
    await freezeBoard(story, () => overrideMark(story, third))
    await explainThird(story)
    await chooseSilently(story)
    await release(story)
    await refuseTheOthers(story)
    await judgeFinal(story)
    await decideSilently(story)
    await publish(story)
    await proveIt(story)
  })
})

/** A millisecond before the deadline nobody can read the submission; staff give a reason, and the host sees it. */
async function staySealed({ at, host, staff, jury, teams, desk }: Story): Promise<void> {
  at(june(20, '13:59:59.999'))
  const entry = `${desk}/entries/${teams[0]?.entryId}`
  for (const reader of [host, staff, ...jury.map(({ person }) => person)]) {
    for (const address of [entry, `${entry}/glass`, `${desk}/entries`, '/judge']) {
      await reader.open(address)
      expect(reader.at.html).not.toContain('Listen to the pipes.')
    }
  }
  await staff.open(`${entry}/glass`)
  await staff.send({ reason: 'Too short.' }, 'Open the submission and inform the hosts')
  expect(staff.at.status).toBe(422)
  const reason = 'A complaint about this entry must be answered.'
  await staff.send({ reason }, 'Open the submission and inform the hosts')
  expect(staff.text()).toContain('Listen to the pipes.')
  await host.open(entry)
  expect(host.text()).toContain(`Staff has access from 20 June 2026, 17:59`)
  expect(host.text()).toContain(reason)
  expect(host.at.html).not.toContain('Listen to the pipes.')
  at(june(20, '14:00:00.000'))
  await host.open(entry)
  expect(host.text()).toContain('Listen to the pipes.')
}

/** The chair checks a proposal, applies it, and then reviews as a judge. */
async function assign({ at, chair, desk, conceptId, judges }: Story): Promise<void> {
  at(june(21))
  await chair.open(`${desk}/assignment-plans?stage=${conceptId}`)
  await chair.press('Show the proposal')
  expect(chair.text()).toContain('Submissions with all reviewers 4 of 4')
  expect(chair.text()).toContain('All judges and submissions are connected')
  const [judge] = judges
  await judge?.person.open('/judge')
  expect(judge?.person.text()).toContain('No submission is assigned to you yet.')
  await chair.press('Apply')
  expect(chair.text()).toContain('The proposal is applied')
  const desks = ['/judge', `${desk}/ranking?stage=${conceptId}`, desk]
  expect(await namedAt(chair, desks, names)).toEqual([])
}

/** A judge recuses with one button, and a top-up finds a replacement. */
async function stepBack({ at, judges, chair, desk, conceptId }: Story): Promise<void> {
  at(june(22))
  const [knows] = await readersOf(judges, third)
  if (!knows) throw new Error('nobody reads it')
  const { person } = knows.judge
  expect(await namedAt(person, ['/judge'], names)).toEqual([])
  await person.open(knows.address)
  await person.press('Yes, recuse me')
  expect(person.text()).toContain('You have recused yourself. Thank you.')
  at(june(23))
  await chair.open(`${desk}/assignments?stage=${conceptId}`)
  await chair.click('Propose the missing assignments')
  await chair.press('Show the proposal')
  expect(chair.text()).toContain('Added 1 Kept 11 Withdrawn 0 Conflicts avoided 1')
  await chair.press('Apply')
}

/** The host states a conflict after the review is submitted: it no longer counts, and a free judge replaces it. */
async function declareTie(story: Story): Promise<void> {
  const { at, host, judges, jury, chair, desk, conceptId } = story
  await reviewAll(judges, concept)
  at(june(24))
  const [tied] = await readersOf(judges, third)
  if (!tied) throw new Error('nobody reads it')
  const conflicts = `${desk}/conflicts?stage=${conceptId}`
  await host.open(conflicts)
  const option = (name: string) => must(new RegExp(`<option value="(\\w+)">${name}<`).exec(host.at.html)?.[1])
  const [judgeId, teamId] = [option(tied.judge.name), option('Bulaq')]
  const evidence = 'They wrote a paper together.'
  await host.send({ judgeId, teamId, kind: 'collaborator', evidence }, 'Declare')
  expect(host.text()).toMatch(/They wrote a paper together\..*Review set aside.*could replace them/)
  await chair.open(conflicts)
  expect(chair.text()).toContain('Review set aside')
  expect(await namedAt(chair, [conflicts, '/judge'], names)).toEqual([])
  at(june(25))
  await replace(host, conflicts)
  expect(host.text()).not.toContain('could replace them')
  await reviewAll(jury, concept)
}

async function replace(host: Story['host'], conflicts: string): Promise<void> {
  await host.open(conflicts)
  await host.press(`Assign ${/Assign (\p{L}+)/u.exec(host.text())?.[1]}`)
  expect(host.text()).toContain('The replacement is assigned and gets an e-mail.')
}

/**
 * A judge joins the employer of a team member after the review is submitted: a conflict is proposed, and the host
 * confirms it.
 */
async function moveToTeam({ host, judges, jury, desk, conceptId }: Story): Promise<void> {
  const [mover] = await readersOf(judges, 'Ask old maps.')
  if (!mover) throw new Error('nobody reads it')
  const { person } = mover.judge
  await person.open('/me')
  await person.send({ organisation: 'Borealis Works' }, 'Save')
  const conflicts = `${desk}/conflicts?stage=${conceptId}`
  await host.open(conflicts)
  await host.press('Compare judges and teams now')
  expect(host.text()).toMatch(/Kəhriz Same organisation\s*Murad: Borealis Works/)
  await host.press(`Confirm: ${mover.judge.name}, Kəhriz`)
  expect(host.text()).toMatch(/Kəhriz Same organisation\s*Pinned\s*Murad: Borealis Works.*Review set aside/)
  await person.open(mover.address)
  expect(person.at.status).toBe(404)
  await replace(host, conflicts)
  await reviewAll(jury, concept)
}

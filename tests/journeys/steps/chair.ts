import { parse } from 'node-html-parser'
import { expect } from 'vitest'
import { mainText } from '#tests/support/html'
import { must } from '#tests/support/must'
import { createVisitor } from '#tests/support/visitor'
import { readersOf } from './blind-jury'
import type { Story } from './two-stages'

/** After their own reviews two judges discuss, and one changes a mark: the first one stays beside it. */
export async function changeMarks({ at, judges }: Story, work: string): Promise<void> {
  at(new Date('2026-06-26T08:00:00Z'))
  const [reader] = await readersOf(judges, work)
  if (!reader) throw new Error('nobody reads it')
  const { person } = reader.judge
  await person.open(reader.address)
  await person.click('To the discussion')
  await person.send({ text: 'It is weaker than it looks.', stance: 'disagree' }, 'Send')
  expect(person.text()).toContain('It is weaker than it looks.')
  await person.open(reader.address)
  await person.click('Change marks after discussion')
  await person.send({ [must(/mark\.\w+/.exec(person.at.html)?.[0])]: '2' }, 'Save the changed marks')
  expect(person.text()).toMatch(/\d \/ 10 → 2 after discussion/)
}

/** The chair overrides a judge's mark; without a reason this is refused. */
export async function overrideMark({ chair, judges }: Story, work: string): Promise<void> {
  const reader = (await readersOf(judges, work)).at(-1)
  await chair.open(`${reader?.address}/overrides`)
  await chair.send({ mark: '6', reason: '' }, 'Override')
  expect(chair.at.status).toBe(422)
  await chair.send({ mark: '6', reason: 'The claim was repeated in our lab.' }, 'Override')
  expect(chair.text()).toContain('Your mark counts instead of the judge’s mark.')
}

/** The public board stays frozen while marks change, until a person thaws it. */
export async function freezeBoard(story: Story, rescore: () => Promise<void>): Promise<void> {
  const { at, chair, host, desk, conceptId } = story
  const ranking = `${desk}/ranking?stage=${conceptId}`
  const compute = async (now: string) => {
    at(new Date(now))
    await chair.open(ranking)
    await chair.press('Compute')
    await host.open(ranking)
    await host.press('Show the computed ranking now')
  }
  await compute('2026-06-30T15:00:00Z')
  at(new Date('2026-06-30T15:05:00Z'))
  await host.send({ when: 'now' }, 'Freeze')
  const before = await publicBoards(story)
  expect(mainText(must(before[0]))).toContain('The leaderboard is frozen')
  at(new Date('2026-06-30T15:10:00Z'))
  await rescore()
  await compute('2026-06-30T15:20:00Z')
  expect(await publicBoards(story)).toEqual(before)
  at(new Date('2026-06-30T15:30:00Z'))
  await host.open(ranking)
  await host.send({ reason: '' }, 'Unfreeze')
  expect(await publicBoards(story)).toEqual(before)
  await host.open(ranking)
  await host.send({ reason: 'Everything is judged.' }, 'Unfreeze')
  const [thawed = ''] = await publicBoards(story)
  expect(mainText(thawed)).not.toContain('The leaderboard is frozen')
  expect(mainText(thawed)).not.toBe(mainText(must(before[0])))
}

/** The board for two visitors, without the nonce. */
async function publicBoards({ server, slug }: Story): Promise<string[]> {
  const boards = []
  for (const language of ['en', 'az']) {
    const visitor = createVisitor(server.origin, new Date('2026-06-30T16:00:00Z'), language)
    await visitor.open(`/challenges/${slug}/leaderboard`)
    expect(visitor.text()).toContain('Sirab')
    boards.push(visitor.at.html.replaceAll(/ nonce="[^"]*"/g, ''))
  }
  return boards
}

/** Asked why this team is third, the chair finds the answer on one page. */
export async function explainThird({ chair, desk, conceptId }: Story): Promise<void> {
  await chair.open(`${desk}/ranking?stage=${conceptId}`)
  const rows = parse(chair.at.html).querySelectorAll('tr')
  const row = rows.find(each => each.text.includes('Bulaq'))
  await chair.open(must(row?.querySelector('a')?.getAttribute('href')))
  for (const words of [
    /place of 4 3 Raw, % [\d.]+% .*Calibrated, % [\d.]+% ± [\d.]+ Range of places [\d–]+ /,
    /Below Kəhriz \(place 2\): decided by score/,
    /Impact .* 60\.0 % .* Craft .* 40\.0 %/,
    /Compared with the jury, this judge gives [+−]?[\d.]+ points\./,
    /first \d · after discussion 2/,
    /overridden with 6/,
    /Recused knows the team 22 June 2026, 12:00/,
    /Recused Worked together 24 June 2026, 12:00/,
    /Impact, review of \p{L}+: 6, by You, 30 June 2026, 19:10 \(UTC\+4\) ?The claim was repeated in our lab\./u,
    /Worked together · 24 June 2026, 12:00 \(UTC\+4\) ?They wrote a paper together\./,
    /Marks changed after discussion · 26 June 2026/,
  ])
    expect(chair.text()).toMatch(words)
}

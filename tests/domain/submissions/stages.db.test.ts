import { expect, test } from 'vitest'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { loadEntryStatus } from '#app/domain/teams/queries/load-entry-status.server'
import type { Database } from '#db/client.server'
import { submissions, submissionVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { twoStages } from '#tests/support/judged-stages'

const before = (instant: Date) => new Date(instant.getTime() - 1)
const released = days(18)

/** Alma advances from day 18, Deniz does not; the final is open from day 20 to day 30. */
async function released18(database: Database) {
  const world = await twoStages(database, { advance: 1 })
  const { as, host, place, finalId, teams } = world
  await computeRankingRun(as(host), place.challengeId, place)
  await decideStage(as(host), { ...place, entryId: [world.alma] })
  await releaseStage(as(host), { ...place, at: released })
  const [alma = host, , , deniz = host] = teams.map(team => team.captain)
  const write = (person: Person, entryId: string, now: Date) =>
    saveDraft(as(person, now), {
      ...{ entryId, stageId: finalId },
      typed: { idea: 'The final idea' },
      draftNumber: 0,
    })
  const submit = (person: Person, entryId: string, now: Date) =>
    submitVersion(as(person, now), {
      ...{ entryId, stageId: finalId },
      draftNumber: 1,
      key: newId(),
    })
  return { ...world, people: { alma, deniz }, write, submit }
}

test('an advancing team drafts from the release on and submits from the opening on, to the millisecond', async () => {
  const database = await emptyDatabase()
  const { people, alma, write, submit } = await released18(database)
  await expect(write(people.alma, alma, before(released))).rejects.toEqual(
    new Refusal('forbidden', 'decisions.advance.waiting'),
  )
  await write(people.alma, alma, released)
  await expect(submit(people.alma, alma, before(days(20)))).rejects.toMatchObject({
    reason: 'submissions.not_open',
  })
  expect(await submit(people.alma, alma, days(20))).toEqual({ number: 1, unchanged: false })
  await expect(submit(people.alma, alma, days(30))).rejects.toMatchObject({ reason: 'submissions.too_late' })
})

test('a team that does not advance can neither draft nor submit, even with its own requests', async () => {
  const database = await emptyDatabase()
  const { people, deniz, finalId, write, submit, as } = await released18(database)
  const refused = new Refusal('forbidden', 'decisions.advance.not_through')
  await expect(write(people.deniz, deniz, days(20))).rejects.toEqual(refused)
  await smuggle(database, { entryId: deniz, stageId: finalId, by: people.deniz })
  await expect(submit(people.deniz, deniz, before(released))).rejects.toEqual(
    new Refusal('forbidden', 'decisions.advance.waiting'),
  )
  await expect(submit(people.deniz, deniz, days(20))).rejects.toEqual(refused)
  expect(await database.db.select().from(submissionVersions)).toHaveLength(4)
  const draft = await loadDraft(as(people.deniz, days(20)), { entryId: deniz, stageId: finalId })
  expect([draft.can.save.ok, draft.can.submit.ok]).toEqual([false, false])
})

test('until the release the pages of advancing and other teams are identical', async () => {
  const database = await emptyDatabase()
  const { people, alma, deniz, as } = await released18(database)
  const step = async (person: Person, entryId: string, now: Date) => {
    const { stage, stages, next, after } = await loadWorkspace(as(person, now), entryId)
    const [mine] = await loadMyEntries(as(person, now))
    return { on: stage?.name, states: stages.map(each => each.state), next, listed: mine?.next, after }
  }
  const waiting = {
    on: { en: 'Concept' },
    states: ['judged', 'waiting'],
    next: 'await_decision',
    listed: 'await_decision',
    after: { name: { en: 'Final' }, knownBy: days(20) },
  }
  expect(await step(people.alma, alma, before(released))).toEqual(waiting)
  expect(await step(people.deniz, deniz, before(released))).toEqual(waiting)
  expect(await step(people.alma, alma, released)).toMatchObject({
    on: { en: 'Final' },
    states: ['went_on', 'upcoming'],
    next: 'await_opening',
  })
  expect(await step(people.deniz, deniz, released)).toMatchObject({
    on: { en: 'Concept' },
    states: ['stopped', 'out'],
    next: 'not_advanced',
  })
  expect((await step(people.alma, alma, days(20))).next).toBe('begin')
})

test('the challenge’s page links each team to its current stage', async () => {
  const database = await emptyDatabase()
  const { people, challengeId, stageId, finalId, as } = await released18(database)
  const leads = async (person: Person, now: Date) =>
    (await loadEntryStatus(as(person, now), { challengeId })).action
  expect(await leads(people.alma, before(released))).toMatchObject({ kind: 'submitted', stageId })
  expect(await leads(people.alma, released)).toMatchObject({ kind: 'continue_draft', stageId: finalId })
  expect(await leads(people.deniz, released)).toMatchObject({ kind: 'submitted', stageId })
})

type Smuggled = { entryId: string; stageId: string; by: Person }

async function smuggle(database: Database, { entryId, stageId, by }: Smuggled): Promise<void> {
  await database.transaction(async tx => {
    await tx.insert(submissions).values({
      ...{ id: newId(), entryId, stageId, createdAt: days(19) },
      draft: { idea: { text: 'Smuggled in' } },
      ...{ draftSavedAt: days(19), draftSavedBy: by.id, draftNumber: 1 },
    })
  })
}

test('the host’s list of a later stage holds those chosen for it, with what they submitted there', async () => {
  const database = await emptyDatabase()
  const { as, host, people, alma, challengeId, stageId, write, submit } = await released18(database)
  const listed = async (now: Date, asked?: string) =>
    (await loadEntryList(as(host, now), challengeId, { stageId: asked })).entries.map(each => [
      each.team,
      each.versions,
    ])
  const concept = [
    ['Alma', 1],
    ['Bulaq', 1],
    ['Ceyran', 1],
    ['Deniz', 1],
  ]
  expect(await listed(before(days(20)))).toEqual(concept)
  expect(await listed(days(20))).toEqual([['Alma', 0]])
  await write(people.alma, alma, days(20))
  await submit(people.alma, alma, days(21))
  expect(await listed(days(22))).toEqual([['Alma', 1]])
  expect(await listed(days(22), stageId)).toEqual(concept)
  await expect(listed(days(22), 'another')).rejects.toMatchObject({ kind: 'not_found' })
})

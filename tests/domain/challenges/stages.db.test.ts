import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addStage } from '#app/domain/challenges/commands/add-stage.server'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { cloneChallenge } from '#app/domain/challenges/commands/clone-challenge.server'
import { editForm } from '#app/domain/challenges/commands/edit-form.server'
import { editJudging } from '#app/domain/challenges/commands/edit-judging.server'
import { editRubric } from '#app/domain/challenges/commands/edit-rubric.server'
import { editTimeline } from '#app/domain/challenges/commands/edit-timeline.server'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { importChallenge } from '#app/domain/challenges/commands/import-challenge.server'
import { moveStage } from '#app/domain/challenges/commands/move-stage.server'
import { publishChallenge } from '#app/domain/challenges/commands/publish-challenge.server'
import { removeStage } from '#app/domain/challenges/commands/remove-stage.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { readPortable } from '#app/domain/challenges/import/portable'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadChallengeEditor } from '#app/domain/challenges/queries/load-challenge-editor.server'
import { loadChallengePage } from '#app/domain/challenges/queries/load-challenge-page.server'
import { loadPortable } from '#app/domain/challenges/queries/load-portable.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { ledgerEntries, ruleVersions, stages } from '#db/schema'
import { makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, criterionInput, fieldInput, judgingInput, writeChallenge } from '#tests/support/editor'
import { ctxOf, makePerson } from '#tests/support/people'

const links = { hostChallenge: (id: string) => `/host/${id}`, challenge: (slug: string) => `/c/${slug}` }
const forbidden = (reason: Refusal['reason'], params = {}) => new Refusal('forbidden', reason, params)
const invalid = (reason: Refusal['reason'], field: string) => new Refusal('invalid', reason, {}, field)
const autosave = false

const stagesOf = ({ db }: Database, challengeId: string) =>
  db.select().from(stages).where(eq(stages.challengeId, challengeId)).orderBy(stages.position)

/** A draft of one written stage, with a second one just added. */
async function world() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const host = ctxOf(database, person)
  const id = await writeChallenge(host, institutionId)
  const [first] = await stagesOf(database, id)
  const { stageId } = await addStage(host, id)
  const version = async () => (await challengeRow(database, id)).version
  return { database, person, host, id, firstId: first?.id ?? '', stageId, version }
}

const finalDates = {
  ...{ name: { en: 'Final' }, opensAt: '2026-07-02T10:00', closesAt: '2026-07-20T18:00' },
  ...{ judgingEndsAt: '2026-07-30T18:00', resultsPlannedAt: '2026-08-05T12:00' },
}
const conceptDates = {
  ...{ name: { en: 'Concept' }, opensAt: '2026-06-02T10:00', closesAt: '2026-06-20T18:00' },
  judgingEndsAt: '2026-07-01T18:00',
}

/** The same with both stages whole. */
async function twoStages() {
  const story = await world()
  const { host, id, firstId, stageId, version } = story
  await editTimeline(host, id, { ...conceptDates, stageId: firstId, version: await version(), autosave })
  await editTimeline(host, id, { ...finalDates, stageId, version: await version(), autosave })
  await editForm(host, id, { stageId, version: await version(), autosave, fields: [fieldInput] })
  const criteria = [{ ...criterionInput, name: { en: 'Craft' } }]
  const rubric = { guidance: {}, quorum: 3, criteria }
  await editRubric(host, id, { ...rubric, stageId, version: await version(), autosave })
  return story
}

async function published() {
  const story = await twoStages()
  const staff = ctxOf(story.database, await makePerson(story.database, { staff: true }))
  await submitForReview(story.host, story.id)
  await approveChallenge(staff, story.id, links)
  await publishChallenge(story.host, story.id, {})
  return story
}

async function enter({ database, id, firstId }: Awaited<ReturnType<typeof world>>) {
  const [rules] = await database.db.select().from(ruleVersions)
  const captain = await makePerson(database)
  const facts = { challengeId: id, stageId: firstId, captain, ruleVersionId: rules?.id ?? '' }
  return makeSubmission(database, facts)
}

test('an added stage lacks everything of its own, and the first then needs a name', async () => {
  const { host, id, stageId, firstId } = await world()
  const { missing } = await loadChallengeDesk(host, id)
  const [first, second] = [
    { id: firstId, number: 1 },
    { id: stageId, number: 2 },
  ]
  expect(missing).toEqual([
    { section: 'timeline', key: 'stages.missing.name', stage: first },
    { section: 'timeline', key: 'stages.missing.name', stage: second },
    { section: 'timeline', key: 'stages.missing.dates', stage: second },
    { section: 'form', key: 'editor.missing.form', stage: second },
    { section: 'rubric', key: 'editor.missing.rubric', stage: second },
  ])
})

test('each stage is written on its own; the challenge is open to entries for as long as the first is', async () => {
  const { database, host, id, firstId, stageId } = await twoStages()
  expect((await loadChallengeDesk(host, id)).missing).toEqual([])
  const [first, second] = await stagesOf(database, id)
  expect(first).toMatchObject({ id: firstId, name: { en: 'Concept' } })
  expect(first?.rubric.criteria.map(({ name }) => name.en)).toEqual(['Impact'])
  expect(second).toMatchObject({ id: stageId, position: 2, name: { en: 'Final' } })
  expect(second?.rubric.criteria.map(({ name }) => name.en)).toEqual(['Craft'])
  expect(await challengeRow(database, id)).toMatchObject({
    opensAt: new Date('2026-06-02T06:00:00Z'),
    closesAt: new Date('2026-06-20T14:00:00Z'),
    resultsPlannedAt: new Date('2026-08-05T08:00:00Z'),
  })
  const editor = await loadChallengeEditor(host, id, { section: 'rubric', stageId })
  expect(editor.content.rubric.criteria.map(({ name }) => name.en)).toEqual(['Craft'])
  expect(editor.stages.map(({ opensUnjudged }) => opensUnjudged)).toEqual([false, false])
})

test('the date of the result stays while an earlier stage is edited', async () => {
  const { database, host, id, firstId, version } = await twoStages()
  await editTimeline(host, id, { ...conceptDates, stageId: firstId, version: await version(), autosave })
  expect((await challengeRow(database, id)).resultsPlannedAt).toEqual(new Date('2026-08-05T08:00:00Z'))
})

test("another challenge's stage, or a stranger, finds nothing to add to, move, remove or write", async () => {
  const { database, host, id, stageId, version } = await world()
  const stranger = ctxOf(database, await makePerson(database))
  const other = { challengeId: id, stageId: 'another' }
  const tries = [
    () => addStage(stranger, id),
    () => removeStage(stranger, { challengeId: id, stageId }),
    () => moveStage(stranger, { challengeId: id, stageId, towards: 'sooner' }),
    () => removeStage(host, other),
    () => moveStage(host, { ...other, towards: 'sooner' }),
    async () => editForm(host, id, { stageId: 'another', version: await version(), autosave, fields: [] }),
    async () => editJudging(host, id, { ...judgingInput, stageId: 'another', version: await version() }),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ kind: 'not_found' })
})

test('stages change places and the dates stay; from the one that is now last nobody goes on', async () => {
  const { database, host, id, firstId, stageId, version } = await twoStages()
  const judging = { ...judgingInput, advance: 5, stageId: firstId }
  await editJudging(host, id, { ...judging, version: await version() })
  await moveStage(host, { challengeId: id, stageId, towards: 'sooner' })
  const [first, second] = await stagesOf(database, id)
  expect([first?.id, second?.id]).toEqual([stageId, firstId])
  expect(first).toMatchObject({ position: 1, opensAt: new Date('2026-06-02T06:00:00Z') })
  expect(second).toMatchObject({ position: 2, opensAt: new Date('2026-07-02T06:00:00Z') })
  expect(second?.judging).toMatchObject({ advance: null, reviewsEach: 3 })
  const beyond = moveStage(host, { challengeId: id, stageId, towards: 'sooner' })
  await expect(beyond).rejects.toEqual(forbidden('stages.no_neighbour'))
})

test('a removed stage is gone, those behind it move up, and a challenge keeps one', async () => {
  const { database, host, id, firstId, stageId } = await twoStages()
  await removeStage(host, { challengeId: id, stageId: firstId })
  expect((await stagesOf(database, id)).map(({ id, position }) => [id, position])).toEqual([[stageId, 1]])
  expect((await challengeRow(database, id)).opensAt).toEqual(new Date('2026-07-02T06:00:00Z'))
  await expect(removeStage(host, { challengeId: id, stageId })).rejects.toEqual(forbidden('stages.only_one'))
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  expect(kinds.filter(kind => kind.startsWith('stage.'))).toEqual(['stage.added', 'stage.removed'])
})

test('once public the order stands, windows never overlap, and a stage that teams entered for stays', async () => {
  const story = await published()
  const { host, id, firstId, stageId, version } = story
  const move = moveStage(host, { challengeId: id, stageId, towards: 'sooner' })
  await expect(move).rejects.toEqual(forbidden('stages.order_promised'))
  await enter(story)
  const remove = (stageId: string) => removeStage(host, { challengeId: id, stageId })
  await expect(remove(firstId)).rejects.toEqual(forbidden('stages.has_submissions'))
  await expect(remove(stageId)).rejects.toEqual(forbidden('stages.promised'))
  const added = await addStage(host, id)
  const early = { ...finalDates, ...added, opensAt: '2026-07-19T10:00', closesAt: '2026-08-20T10:00' }
  const dates = { ...early, judgingEndsAt: '2026-08-21T10:00', resultsPlannedAt: '2026-08-30T12:00' }
  await expect(editTimeline(host, id, { ...dates, version: await version(), autosave })).rejects.toEqual(
    invalid('stages.opens_too_soon', 'opensAt'),
  )
  const past = { ...dates, opensAt: '2026-05-01T10:00' }
  await expect(editTimeline(host, id, { ...past, version: await version(), autosave })).rejects.toMatchObject(
    {
      kind: 'invalid',
    },
  )
  await removeStage(host, { challengeId: id, ...added })
})

test('the form of a later stage may be mended until it opens, though teams have entered the first', async () => {
  const story = await published()
  const { database, person, id, firstId, stageId, version } = story
  await enter(story)
  const ctx = (at: string) => ctxOf(database, person, new Date(at))
  const change = async (stageId: string, at: string) =>
    editForm(ctx(at), id, { stageId, version: await version(), autosave, fields: [fieldInput, fieldInput] })
  await expect(change(firstId, '2026-06-10T08:00:00Z')).rejects.toEqual(forbidden('editor.fixed.form'))
  await change(stageId, '2026-06-10T08:00:00Z')
  await expect(
    editForm(ctx('2026-07-02T06:00:00Z'), id, { stageId, version: await version(), autosave, fields: [] }),
  ).rejects.toEqual(forbidden('editor.fixed.form'))
})

test('an extension moves the opening that follows, and stops where the next stage would already be over', async () => {
  const { database, person, host, id, firstId, stageId } = await published()
  const reason = 'Many have asked for more time.'
  const extend = (closesAt: string) =>
    extendDeadline(host, { challengeId: id, stageId: firstId, closesAt, reason, links })
  await expect(extend('2026-07-20T18:00')).rejects.toEqual(invalid('stages.next_closes_first', 'closesAt'))
  await extend('2026-07-05T18:00')
  const [first, second] = await stagesOf(database, id)
  const moved = new Date('2026-07-05T14:00:00Z')
  expect([first?.closesAt, first?.judgingEndsAt, second?.opensAt]).toEqual([moved, moved, moved])
  expect(second?.closesAt).toEqual(new Date('2026-07-20T14:00:00Z'))
  const late = ctxOf(database, person, new Date('2026-07-06T08:00:00Z'))
  const desk = await loadChallengeDesk(late, id)
  expect(desk.stages.map(({ can, deadlineChanges }) => [can.extend, deadlineChanges.length])).toEqual([
    [false, 1],
    [true, 0],
  ])
  await extendDeadline(late, { challengeId: id, stageId, closesAt: '2026-07-25T18:00', reason, links })
})

test('a copy and an exported file carry every stage with its way of judging', async () => {
  const { database, host, id, firstId, version } = await twoStages()
  await editJudging(host, id, { ...judgingInput, advance: 5, stageId: firstId, version: await version() })
  const { id: copyId } = await cloneChallenge(host, id)
  const written = (rows: Awaited<ReturnType<typeof stagesOf>>) =>
    rows.map(({ position, name, form, rubric, judging }) => ({ position, name, form, rubric, judging }))
  const original = written(await stagesOf(database, id))
  expect(original.map(({ judging }) => judging?.advance)).toEqual([5, undefined])
  expect(written(await stagesOf(database, copyId))).toEqual(original)

  const file = JSON.parse(JSON.stringify(await loadPortable(host, (await challengeRow(database, id)).slug)))
  const read = readPortable(file)
  if (!read.ok) throw new Error(read.reason)
  const elsewhere = await emptyDatabase()
  const system = ctxOf(elsewhere, { kind: 'system' })
  await importChallenge(system, { challenge: read.portable.challenge, contentHash: null })
  expect(written(await elsewhere.db.select().from(stages).orderBy(stages.position))).toEqual(original)
})

test('the public page tells every stage, how it is judged, and no column that names a person', async () => {
  const { database, id, stageId } = await published()
  const { slug } = await challengeRow(database, id)
  const page = await loadChallengePage(ctxOf(database, { kind: 'visitor' }), { slug })
  expect(page.stages.map(({ id, policy }) => [id === stageId, policy.method.kind])).toEqual([
    [false, 'mean'],
    [true, 'mean'],
  ])
  expect(Object.keys(page.stages[0] ?? {}).sort()).toEqual([
    ...['closesAt', 'form', 'id', 'judgingChanges', 'judgingEndsAt', 'name', 'opensAt', 'policy', 'rubric'],
  ])
})

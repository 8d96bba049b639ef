import { expect, test } from 'vitest'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { addStage } from '#app/domain/editing/commands/add-stage.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import { removeStage } from '#app/domain/editing/commands/remove-stage.server'
import { reorderStage } from '#app/domain/editing/commands/reorder-stage.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import { Refusal } from '#app/domain/shared/refusal'
import { type PlainKey, uncheckedValues } from '#app/i18n/message-values'
import { ledgerEntries, ruleVersions } from '#db/schema'
import { makeSubmission } from '#tests/support/challenges'
import { challengeRow, fieldInput, judgingInput } from '#tests/support/editor'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import {
  addedStage,
  conceptDates,
  finalDates,
  publishedStages,
  stagesOf,
  twoStages,
} from '#tests/support/stages'

const forbidden = (reason: Refusal['reason'], params = {}) =>
  new Refusal('forbidden', reason, uncheckedValues(params))
const invalid = (reason: PlainKey, field: string) => new Refusal('invalid', reason, {}, field)
const autosave = false

async function enter({ database, id, firstId }: Awaited<ReturnType<typeof publishedStages>>) {
  const [rules] = await database.db.select().from(ruleVersions)
  const captain = await makePerson(database)
  const facts = { challengeId: id, stageId: firstId, captain, ruleVersionId: must(rules?.id) }
  return makeSubmission(database, facts)
}

test('an added stage lacks everything of its own, and the first then needs a name', async () => {
  const { host, id, stageId, firstId } = await addedStage()
  const { missing } = await loadChallengeDesk(host, id)
  const [first, second] = [
    { id: firstId, number: 1 },
    { id: stageId, number: 2 },
  ]
  expect(missing).toEqual([
    { section: 'timeline', key: 'challenges.stages.missing.name', stage: first },
    { section: 'timeline', key: 'challenges.stages.missing.name', stage: second },
    { section: 'timeline', key: 'challenges.stages.missing.dates', stage: second },
    { section: 'form', key: 'editing.missing.form', stage: second },
    { section: 'rubric', key: 'editing.missing.rubric', stage: second },
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

test('a stage of another challenge cannot be changed, nor can an outsider change one', async () => {
  const { database, host, id, stageId, version } = await addedStage()
  const outsider = ctxOf(database, await makePerson(database))
  const other = { challengeId: id, stageId: 'another' }
  const tries = [
    () => addStage(outsider, id),
    () => removeStage(outsider, { challengeId: id, stageId }),
    () => reorderStage(outsider, { challengeId: id, stageId, towards: 'sooner' }),
    () => removeStage(host, other),
    () => reorderStage(host, { ...other, towards: 'sooner' }),
    async () => editForm(host, id, { stageId: 'another', version: await version(), autosave, fields: [] }),
    async () => editJudging(host, id, { ...judgingInput, stageId: 'another', version: await version() }),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ kind: 'not_found' })
})

test('swapped stages keep the dates in place; nobody advances from the last one', async () => {
  const { database, host, id, firstId, stageId, version } = await twoStages()
  const judging = { ...judgingInput, advance: 5, stageId: firstId }
  await editJudging(host, id, { ...judging, version: await version() })
  await reorderStage(host, { challengeId: id, stageId, towards: 'sooner' })
  const [first, second] = await stagesOf(database, id)
  expect([first?.id, second?.id]).toEqual([stageId, firstId])
  expect(first).toMatchObject({ position: 1, opensAt: new Date('2026-06-02T06:00:00Z') })
  expect(second).toMatchObject({ position: 2, opensAt: new Date('2026-07-02T06:00:00Z') })
  expect(second?.judging).toMatchObject({ advance: null, reviewsEach: 3 })
  const beyond = reorderStage(host, { challengeId: id, stageId, towards: 'sooner' })
  await expect(beyond).rejects.toEqual(forbidden('challenges.stages.no_neighbour'))
})

test('a removed stage is gone, those behind it move up, and a challenge keeps one', async () => {
  const { database, host, id, firstId, stageId } = await twoStages()
  await removeStage(host, { challengeId: id, stageId: firstId })
  expect((await stagesOf(database, id)).map(({ id, position }) => [id, position])).toEqual([[stageId, 1]])
  expect((await challengeRow(database, id)).opensAt).toEqual(new Date('2026-07-02T06:00:00Z'))
  await expect(removeStage(host, { challengeId: id, stageId })).rejects.toEqual(
    forbidden('challenges.stages.only_one'),
  )
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  expect(kinds.filter(kind => kind.startsWith('stage.'))).toEqual(['stage.added', 'stage.removed'])
})

test('once public the order is fixed, windows never overlap, and a stage with entries stays', async () => {
  const story = await publishedStages()
  const { host, id, firstId, stageId, version } = story
  const move = reorderStage(host, { challengeId: id, stageId, towards: 'sooner' })
  await expect(move).rejects.toEqual(forbidden('challenges.stages.order_promised'))
  await enter(story)
  const remove = (stageId: string) => removeStage(host, { challengeId: id, stageId })
  await expect(remove(firstId)).rejects.toEqual(forbidden('challenges.stages.has_submissions'))
  await expect(remove(stageId)).rejects.toEqual(forbidden('challenges.stages.promised'))
  const added = await addStage(host, id)
  const early = { ...finalDates, ...added, opensAt: '2026-07-19T10:00', closesAt: '2026-08-20T10:00' }
  const dates = { ...early, judgingEndsAt: '2026-08-21T10:00', resultsPlannedAt: '2026-08-30T12:00' }
  await expect(editTimeline(host, id, { ...dates, version: await version(), autosave })).rejects.toEqual(
    invalid('challenges.stages.opens_too_soon', 'opensAt'),
  )
  const past = { ...dates, opensAt: '2026-05-01T10:00' }
  await expect(editTimeline(host, id, { ...past, version: await version(), autosave })).rejects.toMatchObject(
    {
      kind: 'invalid',
    },
  )
  await removeStage(host, { challengeId: id, ...added })
})

test('the form of a later stage may be changed until it opens, although teams have entered the first', async () => {
  const story = await publishedStages()
  const { database, person, id, firstId, stageId, version } = story
  await enter(story)
  const ctx = (at: string) => ctxOf(database, person, new Date(at))
  const change = async (stageId: string, at: string) =>
    editForm(ctx(at), id, { stageId, version: await version(), autosave, fields: [fieldInput, fieldInput] })
  await expect(change(firstId, '2026-06-10T08:00:00Z')).rejects.toEqual(forbidden('editing.fixed.form'))
  await change(stageId, '2026-06-10T08:00:00Z')
  await expect(
    editForm(ctx('2026-07-02T06:00:00Z'), id, { stageId, version: await version(), autosave, fields: [] }),
  ).rejects.toEqual(forbidden('editing.fixed.form'))
})

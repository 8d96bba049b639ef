import { expect, test } from 'vitest'
import type { Section } from '#app/domain/challenges/sections'
import { addStage } from '#app/domain/editing/commands/add-stage.server'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editEligibility } from '#app/domain/editing/commands/edit-eligibility.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ledgerEntries } from '#db/schema'
import { makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, criterionInput, fieldInput, judgingInput, prizeInput } from '#tests/support/editor'
import { ctxOf, makePerson } from '#tests/support/people'

const stale = new Refusal('conflict', 'error.stale')
const autosave = true

async function world() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const host = ctxOf(database, person)
  const institutionId = await makeInstitution(database, person)
  const { id } = await createChallenge(host, { institutionId, title: { en: 'Water' } })
  const opened = async (section: Section, stageId?: string) =>
    (await loadChallengeEditor(host, id, { section, stageId: stageId ?? null })).version
  return { database, host, id, opened }
}

type Save = (ctx: Ctx, id: string, version: number, word: string) => Promise<{ version: number }>

const basics = (word: string, timeZone = 'Asia/Baku') => ({
  ...{ autosave, title: { en: word }, summary: {}, themes: [], timeZone },
})
const dates = { opensAt: '2026-06-02T10:00', closesAt: '2026-06-20T18:00' }

const saves: [Section, Save][] = [
  ['basics', (ctx, id, version, word) => editBasics(ctx, id, { ...basics(word), version })],
  ['brief', (ctx, id, version, word) => editBrief(ctx, id, { autosave, version, brief: { en: word } })],
  [
    'prizes',
    (ctx, id, version, word) =>
      editPrizes(ctx, id, {
        autosave,
        version,
        none: false,
        prizes: [{ ...prizeInput, name: { en: word } }],
      }),
  ],
  [
    'eligibility',
    (ctx, id, version, word) =>
      editEligibility(ctx, id, { autosave, version, types: [], note: { en: word } }),
  ],
  [
    'timeline',
    (ctx, id, version, word) =>
      editTimeline(ctx, id, { autosave, version, ...dates, closesAt: `2026-06-${20 + word.length}T18:00` }),
  ],
  [
    'form',
    (ctx, id, version, word) =>
      editForm(ctx, id, { autosave, version, fields: [{ ...fieldInput, label: { en: word } }] }),
  ],
  [
    'rubric',
    (ctx, id, version, word) =>
      editRubric(ctx, id, {
        ...{ autosave, version, guidance: { en: word }, quorum: 2, criteria: [criterionInput] },
      }),
  ],
  [
    'judging',
    (ctx, id, version, word) =>
      editJudging(ctx, id, { ...judgingInput, autosave, version, conflictYears: word.length }),
  ],
  ['rules', (ctx, id, version, word) => editRules(ctx, id, { autosave, version, rules: { en: word } })],
]

test('hosts can save different sections at once, and forms opened before are stale', async () => {
  const { database, host, id, opened } = await world()
  const before = await Promise.all(saves.map(([section]) => opened(section)))
  const saved = await Promise.all(saves.map(([, save], index) => save(host, id, before[index] ?? 0, 'one')))
  expect((await challengeRow(database, id)).version).toBe(1 + saves.length)
  for (const [index, [section, save]] of saves.entries()) {
    expect([section, await opened(section)]).toEqual([section, saved[index]?.version])
    await expect(save(host, id, before[index] ?? 0, 'three'), section).rejects.toEqual(stale)
  }
  const again = await Promise.all(
    saves.map(([, save], index) => save(host, id, saved[index]?.version ?? 0, 'three')),
  )
  expect(new Set(again.map(({ version }) => version)).size).toBe(saves.length)
  const told = await database.db.select().from(ledgerEntries)
  expect(told.filter(({ kind }) => kind === 'challenge.edited')).toHaveLength(2 * saves.length)
})

test('of two hosts writing the same section, one is saved and the other is refused', async () => {
  const { host, id, opened } = await world()
  for (const [section, save] of saves) {
    const version = await opened(section)
    const both = await Promise.allSettled([save(host, id, version, 'one'), save(host, id, version, 'three')])
    expect([section, ...both.map(({ status }) => status).sort()]).toEqual([section, 'fulfilled', 'rejected'])
  }
})

test('each stage has sections of its own', async () => {
  const { database, host, id } = await world()
  const { stageId } = await addStage(host, id)
  const { version } = await challengeRow(database, id)
  const form = (label: string, which?: string) =>
    editForm(host, id, {
      autosave,
      version,
      stageId: which,
      fields: [{ ...fieldInput, label: { en: label } }],
    })
  await form('Of the first')
  await form('Of the second', stageId)
  await expect(form('Again of the first')).rejects.toEqual(stale)
  await expect(form('Again of the second', stageId)).rejects.toEqual(stale)
})

test('a changed time zone makes open date forms stale, and nothing else', async () => {
  const { host, id, opened } = await world()
  const version = await opened('timeline')
  await editBasics(host, id, { ...basics('Water', 'Asia/Tokyo'), version })
  await expect(editTimeline(host, id, { autosave, version, ...dates })).rejects.toEqual(stale)
  await editBrief(host, id, { autosave, version, brief: { en: 'Still mine' } })
  const now = await opened('timeline')
  await editBasics(host, id, { ...basics('Water, again', 'Asia/Tokyo'), version: await opened('basics') })
  await editTimeline(host, id, { autosave, version: now, ...dates })
})

test('an added stage makes every open section stale, and a save of a future version is refused', async () => {
  const { database, host, id, opened } = await world()
  // from the first save on, the sections are counted apart
  await editBasics(host, id, { ...basics('first'), version: await opened('basics') })
  const before = await Promise.all(saves.map(([section]) => opened(section)))
  await addStage(host, id)
  for (const [index, [section, save]] of saves.entries())
    await expect(save(host, id, before[index] ?? 0, 'three'), section).rejects.toEqual(stale)
  const { version } = await challengeRow(database, id)
  for (const [section, save] of saves)
    await expect(save(host, id, version + 1, 'three'), section).rejects.toEqual(stale)
})

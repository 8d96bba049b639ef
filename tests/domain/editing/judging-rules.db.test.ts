import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { withPreset } from '#app/domain/challenges/judging-presets'
import type { JudgingInput } from '#app/domain/challenges/policy-input'
import { loadJudgingChanges } from '#app/domain/challenges/queries/load-judging-changes.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import { Refusal } from '#app/domain/shared/refusal'
import { uncheckedValues } from '#app/i18n/message-values'
import type { Database } from '#db/client.server'
import {
  jobs,
  judgingChanges,
  ledgerEntries,
  overrides,
  rankingRuns,
  results,
  stageDecisions,
  stages,
} from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission, textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, criterionInput, judgingInput } from '#tests/support/editor'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const forbidden = (reason: Refusal['reason'], params = {}) =>
  new Refusal('forbidden', reason, uncheckedValues(params))
const needsReason = new Refusal('invalid', 'challenges.stages.reason_needed', {}, 'reason')
const reason = 'Two criteria were marked as one.'

const stageRow = async ({ db }: Database, id: string) =>
  (await db.select().from(stages).where(eq(stages.id, id)))[0]

/** Open for entries, with one team entered. */
async function entered() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const challenge = await makeChallenge(database, {
    institutionId: await makeInstitution(database, person),
  })
  await makeSubmission(database, { ...challenge, captain: await makePerson(database) })
  return { ...challenge, database, host: ctxOf(database, person, days(2)) }
}

/** Closed, with a jury of two, and a review by one of them. */
async function judged() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judgeId = ''] = world.judgeIds
  const submissionId = must(world.teams[0]?.submissionId)
  const assignmentId = await assign(database, { ...world, judgeId, submissionId, by: world.host })
  const reviewId = await submitReview(database, { assignmentId, marks: { impact: 850, craft: 700 } })
  return { ...world, database, reviewId, ctx: world.as(world.host) }
}

async function makeRun(database: Database, world: { challengeId: string; stageId: string; by: string }) {
  const { by, ...ids } = world
  const run = { id: 'run', ...ids, computedAt: days(12), computedBy: by, engineVersion: '1' }
  await database.transaction(async tx => {
    await tx.insert(rankingRuns).values({ ...run, inputsHash: '0'.repeat(64), inputs: {}, output: {} })
  })
  return run.id
}

const criteria = [
  { ...criterionInput, id: 'impact', step: 50, anchors: [], name: { en: 'impact' } },
  { ...criterionInput, id: 'craft', step: 50, anchors: [], name: { en: 'craft' } },
]
const rubric = { version: 1, autosave: false, guidance: {}, quorum: 1, criteria }

test('before judging opens the judging rules change freely, without a recorded change', async () => {
  const { database, host, challengeId, stageId } = await entered()
  const ties = [undefined, 'criterion:craft']
  await editJudging(host, challengeId, { ...judgingInput, version: 1, method: 'median', ties })
  expect((await stageRow(database, stageId))?.judging).toMatchObject({
    method: { kind: 'median' },
    ties: [{ kind: 'criterion', criterionId: 'craft' }],
    reviewsEach: 3,
  })
  expect(await database.db.select().from(judgingChanges)).toEqual([])
})

test('a preset replaces the settings of the form and keeps the others', async () => {
  const { database, host, challengeId, stageId } = await entered()
  const typed = { ...judgingInput, method: 'median', maxLoad: 8 } as const
  await editJudging(host, challengeId, { ...typed, version: 1, preset: 'expert_panel' })
  const stored = must((await stageRow(database, stageId))?.judging)
  expect(stored).toEqual(withPreset(policyOf({ judging: { maxLoad: 8 } }), 'expert_panel', 1))
  const { content } = await loadChallengeEditor(host, challengeId, { section: 'judging' })
  expect(content.preset).toBe('expert_panel')
})

test('impossible settings are refused beside their fields', async () => {
  const { host, challengeId } = await entered()
  const change = (input: Partial<JudgingInput>) =>
    editJudging(host, challengeId, { ...judgingInput, ...input, version: 1 })
  const refused = (reason: Refusal['reason'], field: string, params = {}) =>
    new Refusal('invalid', reason, uncheckedValues(params), field)
  await expect(change({ ties: [undefined, 'mean'] })).rejects.toEqual(
    refused('challenges.stages.fault.tie_idle', 'ties[1]'),
  )
  await expect(change({ method: 'trimmed_mean', reviewsEach: 2 })).rejects.toEqual(
    refused('challenges.stages.fault.too_few_to_trim', 'reviewsEach', { least: 3 }),
  )
  await expect(change({ advance: 2 })).rejects.toEqual(refused('challenges.stages.fault.no_later', 'advance'))
})

test('a host cannot unseal entries after teams have entered', async () => {
  const { host, challengeId } = await entered()
  const unsealed = editJudging(host, challengeId, { ...judgingInput, version: 1, sealed: false })
  await expect(unsealed).rejects.toEqual(forbidden('challenges.stages.fixed.seal'))
})

const changesOf = async ({ db }: Database, stageId: string) =>
  (await loadJudgingChanges(db, [stageId])).get(stageId) ?? []

test('once teams have entered, criteria change only with a reason, and never by autosave', async () => {
  const { database, host, challengeId, stageId } = await entered()
  const changed = { ...rubric, criteria: criteria.map(each => ({ ...each, weight: 5 })) }
  await expect(editRubric(host, challengeId, changed)).rejects.toEqual(needsReason)
  await expect(editRubric(host, challengeId, { ...changed, reason: 'Short' })).rejects.toEqual(needsReason)
  const bySelf = editRubric(host, challengeId, { ...changed, reason, autosave: true })
  await expect(bySelf).rejects.toEqual(needsReason)
  expect(await changesOf(database, stageId)).toEqual([])
  await editRubric(host, challengeId, { ...changed, reason })
  const [change] = await changesOf(database, stageId)
  expect(change).toMatchObject({ reason, changedAt: days(2) })
  expect(change?.before.rubric.criteria.map(({ weight }) => weight)).toEqual([1, 1])
  expect(change?.after.rubric.criteria.map(({ weight }) => weight)).toEqual([5, 5])
})

test('from the opening of judging a change is stored, mailed to the jury, and recorded with its hashes', async () => {
  const { database, ctx, challengeId, stageId, judges, chair, slug } = await judged()
  const change = { ...judgingInput, method: 'median' as const, version: 1 }
  await expect(editJudging(ctx, challengeId, change)).rejects.toEqual(needsReason)
  await editJudging(ctx, challengeId, { ...change, reason })
  const [kept] = await changesOf(database, stageId)
  expect([kept?.before.judging, kept?.after.judging?.method]).toEqual([null, { kind: 'median' }])
  const letters = (await database.db.select().from(jobs)).map(({ payload }) => JSON.stringify(payload))
  expect(letters.filter(letter => letter.includes(reason))).toHaveLength(3)
  for (const { email } of [...judges, chair]) expect(letters.join()).toContain(email)
  const entries = await database.db.select().from(ledgerEntries).orderBy(ledgerEntries.seq)
  expect(entries.map(({ kind }) => kind)).toEqual(['judging.changed', 'challenge.edited'])
  expect(entries[0]?.payload).toMatchObject({ stageId, changeId: kept?.id })
  expect(JSON.stringify(entries)).not.toContain(reason)
  const page = await loadChallengePage(ctxOf(database, { kind: 'visitor' }, days(12)), { slug })
  expect(page.stages[0]?.judgingChanges.map(each => each.reason)).toEqual([reason])
})

test('judging opens at the instant entries close, not a millisecond sooner', async () => {
  const { database, challengeId, host } = await judged()
  const close = days(10)
  const before = ctxOf(database, host, new Date(close.getTime() - 1))
  await editJudging(before, challengeId, { ...judgingInput, version: 1 })
  const change = { ...judgingInput, method: 'median' as const, version: 2 }
  await expect(editJudging(ctxOf(database, host, close), challengeId, change)).rejects.toEqual(needsReason)
})

test('saving the same rules needs no reason and changes nothing', async () => {
  const { database, ctx, challengeId, stageId } = await judged()
  const before = await stageRow(database, stageId)
  const same = criteria.map(({ anchors, ...each }) => ({ ...each, weight: 1, anchors }))
  await editRubric(ctx, challengeId, { ...rubric, criteria: same })
  expect((await stageRow(database, stageId))?.rubric).toEqual(before?.rubric)
  expect(await database.db.select().from(judgingChanges)).toEqual([])
})

test('a scale on which a given mark does not exist is refused, also for marks after discussion and overrides', async () => {
  const { database, ctx, challengeId, reviewId, host } = await judged()
  const scaled = (change: object) => ({
    ...rubric,
    reason,
    criteria: criteria.map(each => (each.id === 'impact' ? { ...each, ...change } : each)),
  })
  const lost = (mark: number) => forbidden('challenges.stages.mark_lost', { criterion: 'impact', mark })
  await expect(editRubric(ctx, challengeId, scaled({ max: 800 }))).rejects.toEqual(lost(8.5))
  await database.transaction(async tx => {
    const put = { id: 'o', reviewId, criterionId: 'impact', mark: 950, reason, at: days(12), by: host.id }
    await tx.insert(overrides).values(put)
  })
  await expect(editRubric(ctx, challengeId, scaled({ max: 900 }))).rejects.toEqual(lost(9.5))
  const without = { ...rubric, reason, criteria: criteria.slice(0, 1) }
  await expect(editRubric(ctx, challengeId, without)).rejects.toEqual(
    forbidden('challenges.stages.criterion_marked', { criterion: 'craft' }),
  )
  const more = { ...criterionInput, name: { en: 'Reach' } }
  await expect(
    editRubric(ctx, challengeId, { ...scaled({}), criteria: [...criteria, more] }),
  ).rejects.toEqual(forbidden('challenges.stages.required_unmarked', { criterion: 'Reach' }))
  await editRubric(ctx, challengeId, { ...scaled({}), criteria: [...criteria, { ...more, required: false }] })
})

test('a criterion used as a tie-breaker cannot be removed', async () => {
  const { host, challengeId } = await entered()
  await editJudging(host, challengeId, { ...judgingInput, version: 1, ties: ['criterion:craft'] })
  const without = { ...rubric, version: 2, reason, criteria: criteria.slice(0, 1) }
  await expect(editRubric(host, challengeId, without)).rejects.toEqual(
    forbidden('challenges.stages.tie_criterion_used'),
  )
})

test('the topic question cannot be removed from a public form while the judging rules use it', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const topic = { ...textField, id: 'topic', kind: 'choice' as const }
  const institutionId = await makeInstitution(database, person)
  const { challengeId } = await makeChallenge(database, { institutionId, form: [topic, textField] })
  const host = ctxOf(database, person)
  const judging = { ...judgingInput, expertsEach: 1, topicField: 'topic', version: 1 }
  await editJudging(host, challengeId, judging)
  const without = editForm(host, challengeId, { version: 2, autosave: false, fields: [] })
  await expect(without).rejects.toEqual(forbidden('challenges.stages.topic_used'))
})

test('once the result is scheduled or the advancement released, the rules cannot change, with or without a reason', async () => {
  const { database, ctx, challengeId, stageId, host } = await judged()
  const change = () =>
    editJudging(ctx, challengeId, { ...judgingInput, method: 'median', version: 1, reason })
  const runId = await makeRun(database, { challengeId, stageId, by: host.id })
  const decision = { id: 'd', stageId, runId, decidedAt: days(12), decidedBy: host.id }
  await database.transaction(async tx => {
    await tx.insert(stageDecisions).values({ ...decision, releaseAt: days(14) })
  })
  await expect(change()).rejects.toEqual(forbidden('challenges.stages.decided'))
  await database.transaction(async tx => {
    await tx.update(stageDecisions).set({ releaseAt: null })
    await tx.insert(results).values({
      ...{ id: 'r', challengeId, runId, statement: {}, decidedAt: days(12), decidedBy: host.id },
      publishAt: days(15),
    })
  })
  await expect(change()).rejects.toEqual(forbidden('challenges.stages.decided'))
  const editor = await loadChallengeEditor(ctx, challengeId, { section: 'judging' })
  expect(editor.content.freedom).toBe('never')
  expect((await challengeRow(database, challengeId)).version).toBe(1)
})

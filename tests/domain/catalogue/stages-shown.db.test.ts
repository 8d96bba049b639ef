import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { importChallenge } from '#app/domain/challenge-import/commands/import-challenge.server'
import { readPortable } from '#app/domain/challenge-import/portable'
import { loadPortable } from '#app/domain/challenge-import/queries/load-portable.server'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { cloneChallenge } from '#app/domain/editing/commands/clone-challenge.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { panels, stages } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, judgingInput } from '#tests/support/editor'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'
import { publishedStages, stagesOf, twoStages } from '#tests/support/stages'

const invalid = (reason: PlainKey, field: string) => new Refusal('invalid', reason, {}, field)

test('an extension moves the next opening, and is refused where the next stage would already be closed', async () => {
  const { database, person, host, id, firstId, stageId } = await publishedStages()
  const reason = 'Many have asked for more time.'
  const extend = (closesAt: string) =>
    extendDeadline(host, { challengeId: id, stageId: firstId, closesAt, reason })
  await expect(extend('2026-07-20T18:00')).rejects.toEqual(
    invalid('challenges.stages.next_closes_first', 'closesAt'),
  )
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
  await extendDeadline(late, { challengeId: id, stageId, closesAt: '2026-07-25T18:00', reason })
})

test('a copy and an export contain every stage with its judging rules', async () => {
  const { database, host, id, firstId, version } = await twoStages()
  await editJudging(host, id, { ...judgingInput, advance: 5, stageId: firstId, version: await version() })
  const vote = { name: { en: 'Public vote' }, kind: 'public', max: 500, position: 1 }
  const window = { opensAt: host.now, closesAt: host.now, showcase: ['idea'] }
  await host.transaction(async tx => {
    await tx.insert(panels).values({ ...vote, ...window, id: newId(), stageId: firstId })
  })
  const { id: copyId } = await cloneChallenge(host, id)
  const [copiedStage] = await stagesOf(database, copyId)
  expect(
    await database.db
      .select()
      .from(panels)
      .where(eq(panels.stageId, must(copiedStage?.id))),
  ).toMatchObject([{ ...vote, opensAt: null, closesAt: null, showcase: ['idea'] }])
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

test('the public page shows every stage with its judging rules, and no column that names a person', async () => {
  const { database, id, stageId } = await publishedStages()
  const { slug } = await challengeRow(database, id)
  const page = await loadChallengePage(ctxOf(database, { kind: 'visitor' }), { slug })
  expect(page.stages.map(({ id, policy }) => [id === stageId, policy.method.kind])).toEqual([
    [false, 'mean'],
    [true, 'mean'],
  ])
  expect(Object.keys(page.stages[0] ?? {}).sort()).toEqual([
    ...['closesAt', 'extended', 'form', 'id', 'judgingChanges', 'judgingEndsAt', 'metric', 'name', 'opensAt'],
    ...['panels', 'pauseReason', 'pausedAt', 'policy', 'rubric'],
  ])
})

import { expect, test } from 'vitest'
import { loadPublicStages } from '#app/domain/catalogue/queries/load-public-stages.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { newId } from '#app/domain/shared/ids'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge } from '#tests/support/judging'
import { statements } from '#tests/support/statements'

/** A challenge with so many stages after its first, each with a panel and a changed deadline. */
async function withStages(count: number) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { challengeId, host, stageId } = world
  const [first] = await database.db.select().from(schema.stages)
  if (!first) throw new Error('a stage')
  const ids = Array.from({ length: count }, () => newId())
  await database.transaction(async tx => {
    for (const [n, id] of ids.entries()) {
      await tx.insert(schema.stages).values({ ...first, id, position: n + 2, closesAt: days(30 + n) })
      await tx.insert(schema.panels).values({
        id: newId(),
        stageId: id,
        position: 1,
        name: { en: `Panel ${n}` },
        kind: 'jury',
        max: 1000,
      })
      await tx.insert(schema.deadlineChanges).values({
        ...{ id: newId(), stageId: id, before: days(29), after: days(30 + n), reason: 'Longer' },
        ...{ changedAt: days(1), changedBy: host.id },
      })
    }
  })
  const [judgeId = ''] = world.judgeIds
  const [team] = world.teams
  await assign(database, { stageId, judgeId, submissionId: team?.submissionId ?? '', by: host })
  return { database, ids, challengeId, ctx: world.as(host) }
}

type World = Awaited<ReturnType<typeof withStages>>

const pages: Record<string, (world: World) => Promise<unknown>> = {
  'public stages': w => loadPublicStages(w.ctx, w.challengeId),
  'challenge desk': w => loadChallengeDesk(w.ctx, w.challengeId),
  'stage tasks': w => loadStageTasks(w.ctx, w.challengeId),
}

test.each(Object.entries(pages))(
  '%s: the database is asked as often for eight stages as for two',
  async (_, load) => {
    const [few, many] = [await withStages(1), await withStages(7)]
    const asked = (world: World) => statements(world.database, () => load(world))
    expect((await asked(many)).length).toBe((await asked(few)).length)
  },
)

test('each stage keeps what is its own', async () => {
  const { ctx, challengeId, ids } = await withStages(3)
  const stages = await loadPublicStages(ctx, challengeId)
  expect(stages.map(({ panels }) => panels.map(({ name }) => name.en))).toEqual([
    [],
    ['Panel 0'],
    ['Panel 1'],
    ['Panel 2'],
  ])
  const desk = await loadChallengeDesk(ctx, challengeId)
  expect(
    desk.stages.slice(1).map(({ deadlineChanges }) => deadlineChanges.map(({ after }) => after)),
  ).toEqual(ids.map((_, n) => [days(30 + n)]))
  const { tasks } = await loadStageTasks(ctx, challengeId)
  expect(tasks.map(({ task }) => task !== null)).toHaveLength(3)
})

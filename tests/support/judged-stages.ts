import { eq } from 'drizzle-orm'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { criterion, days, textField } from './challenges'
import { closedChallenge, judgeAll } from './judging'

type StageFacts = { challengeId: string; position?: number }

/** A further stage of a challenge, directly in the database: open from day 20 to day 30, judged until day 35. */
export async function addStage(
  database: Database,
  { challengeId, position = 2 }: StageFacts,
): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.stages).values({
      id,
      challengeId,
      position,
      name: { en: 'Final' },
      opensAt: days(20),
      closesAt: days(30),
      judgingEndsAt: days(35),
      form: [textField],
      rubric: { criteria: [criterion('impact')], guidance: {}, quorum: 1 },
    })
  })
  return id
}

/** Decides for a stage that the first of its ranking advances. */
export async function oneGoesOn(database: Database, stageId: string): Promise<void> {
  await database.transaction(async tx => {
    await tx
      .update(schema.stages)
      .set({ judging: { advance: 1 } })
      .where(eq(schema.stages.id, stageId))
  })
}

/**
 * A closed and judged concept stage: Alma 90 %, Bulaq 60 %, Ceyran 60 %, Deniz 40 %; and a final that is still to come.
 */
export async function twoStages(database: Database, judging: Partial<JudgingPolicy> = { advance: 2 }) {
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Ceyran', 'Deniz'])
  const finalId = await addStage(database, world)
  await database.transaction(async tx => {
    await tx
      .update(schema.stages)
      .set({ name: { en: 'Concept' }, judging })
      .where(eq(schema.stages.id, world.stageId))
  })
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
    [70, 50],
    [40, 40],
  ])
  const [alma = '', bulaq = '', ceyran = '', deniz = ''] = world.teams.map(team => team.entryId)
  const place = { challengeId: world.challengeId, stageId: world.stageId }
  return { ...world, finalId, place, alma, bulaq, ceyran, deniz }
}

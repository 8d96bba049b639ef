import { eq } from 'drizzle-orm'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { conflicts, stages } from '#db/schema'
import { assign, closedChallenge } from './judging'
import { blank } from './jury'
import { must } from './must'
import { start } from './people'

/** Two judges with the same assigned submission, and a chair; optionally with a judging policy. */
export async function twoReviewers(database: Database, judging: Partial<JudgingPolicy> | null = null) {
  const world = await closedChallenge(database)
  const [one = world.host, two = world.host] = world.judges
  const [oneId = '', twoId = ''] = world.judgeIds
  const submissionId = must(world.teams[0]?.submissionId)
  const give = (judgeId: string) => assign(database, { ...world, judgeId, submissionId, by: world.host })
  const [oneAssignment, twoAssignment] = [await give(oneId), await give(twoId)]
  await setPolicy(database, world.stageId, judging)
  const submit = (person: typeof one, assignmentId: string, mark: Record<string, string>, number = 0) =>
    saveReview(world.as(person), { assignmentId, intent: 'submit', number, mark, ...blank })
  return {
    ...world,
    one,
    two,
    oneId,
    twoId,
    submissionId,
    team: world.teams[0] ?? { captain: world.host, name: '', teamId: '', entryId: '', versionId: '' },
    oneAssignment,
    twoAssignment,
    submitOne: (mark = { impact: '7', craft: '8' }, number = 0) => submit(one, oneAssignment, mark, number),
    submitTwo: (mark = { impact: '4', craft: '5' }) => submit(two, twoAssignment, mark),
  }
}

export async function setPolicy(database: Database, stageId: string, judging: Partial<JudgingPolicy> | null) {
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging }).where(eq(stages.id, stageId))
  })
}

/** A conflict between judge and team, directly in the database: the assignment is not changed. */
export async function putInConflict(
  database: Database,
  facts: { challengeId: string; judgeId: string; teamId: string },
): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    await tx.insert(conflicts).values({
      id,
      ...facts,
      kind: 'personal',
      source: 'host',
      pinned: true,
      evidence: 'Cousins',
      since: start,
    })
  })
  return id
}

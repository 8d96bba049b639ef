import { eq } from 'drizzle-orm'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge } from '#tests/support/judging'
import { must } from '#tests/support/must'

const blind: Partial<JudgingPolicy> = {
  blind: { team: 'after_own', institution: 'after_own', judges: 'always' },
}

/**
 * A challenge with this many stages after its first, all in judging. Each has two panels, a changed deadline, and two
 * versions of a submission that the chair reviews blind. The first stage has an open public vote and shows its
 * leaderboard.
 */
export async function withStages(count: number) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { challengeId, host, stageId } = world
  const [first] = await database.db.select().from(schema.stages)
  const [team] = world.teams
  const [chair] = await database.db.select().from(schema.judges).where(eq(schema.judges.role, 'chair'))
  if (!first || !team || !chair) throw new Error('a stage, a team and a chair')
  const ids = Array.from({ length: count }, () => newId())
  const submissionIds: string[] = []
  await database.transaction(async tx => {
    await tx.update(schema.stages).set({ judging: { board: 'while_judging' } })
    await tx.insert(schema.panels).values({
      ...{ id: newId(), stageId, position: 1, name: { en: 'Voters' }, kind: 'public', max: 1000 },
      ...{ opensAt: days(11), closesAt: days(20) },
    })
    for (const [n, id] of ids.entries()) {
      await tx.insert(schema.stages).values({
        ...{ ...first, id, position: n + 2, closesAt: days(30 + n), judgingEndsAt: days(40), judging: blind },
      })
      const panel = { stageId: id, max: 1000 }
      await tx.insert(schema.panels).values([
        { ...panel, id: newId(), position: 1, name: { en: `Panel ${n}` }, kind: 'jury' },
        {
          ...{ ...panel, id: newId(), position: 2, name: { en: `Voters ${n}` }, kind: 'public' },
          ...{ opensAt: days(50), closesAt: days(60) },
        },
      ])
      await tx.insert(schema.deadlineChanges).values({
        ...{ id: newId(), stageId: id, before: days(29), after: days(30 + n), reason: 'Longer' },
        ...{ changedAt: days(1), changedBy: host.id },
      })
      submissionIds.push(await submitTwice(tx, { stageId: id, ...team, n }))
    }
  })
  const [judgeId = ''] = world.judgeIds
  await assign(database, { stageId, judgeId, submissionId: team.submissionId, by: host })
  for (const [n, submissionId] of submissionIds.entries())
    await assign(database, { stageId: must(ids[n]), judgeId: chair.id, submissionId, by: host })
  await database.transaction(async tx => {
    await tx.insert(schema.conflicts).values({
      ...{ id: newId(), challengeId, judgeId, teamId: team.teamId, kind: 'other', source: 'host' },
      ...{ pinned: true, evidence: 'A cousin', since: days(12) },
    })
  })
  return {
    ...{
      database,
      ids,
      challengeId,
      submissionIds,
      first: team.submissionId,
      stageId,
      entryId: team.entryId,
      slug: world.slug,
    },
    ...{ ctx: world.as(host), chair: world.as(world.chair), captain: world.as(team.captain) },
  }
}

type Submitted = { stageId: string; entryId: string; captain: { id: string }; n: number }

/** A submission with a file and two versions; in every second stage only the first version is redacted. */
async function submitTwice(tx: Db, { stageId, entryId, captain, n }: Submitted): Promise<string> {
  const [submissionId, first] = [newId(), newId()]
  await tx.insert(schema.submissions).values({
    ...{ id: submissionId, entryId, stageId, createdAt: days(1), draft: {}, draftNumber: 1 },
    ...{ draftSavedAt: days(1), draftSavedBy: captain.id },
  })
  for (const number of [1, 2])
    await tx.insert(schema.submissionVersions).values({
      ...{ id: number === 1 ? first : newId(), submissionId, number, submittedAt: days(number) },
      ...{ submittedBy: captain.id, contentHash: `${n} ${number}`, idempotencyKey: newId() },
      answers: { idea: { text: `Version ${number}` } },
    })
  const redaction = { answers: {}, redactedAt: days(2), redactedBy: captain.id }
  if (n % 2)
    await tx.insert(schema.redactions).values({ id: newId(), submissionVersionId: first, ...redaction })
  return submissionId
}

export type World = Awaited<ReturnType<typeof withStages>>

import { applyAssignmentPlan } from '#app/domain/assignment/commands/apply-assignment-plan.server'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { jobs, ledgerEntries } from '#db/schema'
import { assign, closedChallenge } from '#tests/support/judging'
import { must } from './must'

export const notFound = new Refusal('not_found', 'error.not_found')
export const blank = { commentToTeam: '', commentToJury: '' }

export async function mailedSecret(database: Database): Promise<string> {
  const rows = await database.db.select().from(jobs)
  return must(rows.flatMap(row => /\/(\w{40})/.exec(JSON.stringify(row.payload))?.[1] ?? []).at(-1))
}

export async function kinds(database: Database): Promise<string[]> {
  const rows = await database.db
    .select({ kind: ledgerEntries.kind })
    .from(ledgerEntries)
    .orderBy(ledgerEntries.seq)
  return rows.map(row => row.kind)
}

/** One judge with one assigned submission. */
export async function oneAssignment(database: Database) {
  const world = await closedChallenge(database)
  const [judgeId = ''] = world.judgeIds
  const [judge = world.host] = world.judges
  const [team] = world.teams
  const submissionId = must(team?.submissionId)
  const assignmentId = await assign(database, { ...world, judgeId, submissionId, by: world.host })
  return { ...world, judgeId, judge, submissionId, assignmentId, captain: must(team?.captain) }
}

/** A complete assignment, proposed and applied. */
export async function assignAll(
  ctx: Ctx,
  { challengeId, reviewsEach }: { challengeId: string; reviewsEach: number },
): Promise<void> {
  const asked = { scope: 'all' as const, reviewsEach, expertsEach: 0, minLoad: 0 }
  const { planId } = await proposeAssignment(ctx, { challengeId, request: asked })
  await applyAssignmentPlan(ctx, { challengeId, planId })
}

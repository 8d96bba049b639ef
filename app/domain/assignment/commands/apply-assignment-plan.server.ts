import { and, eq, isNull } from 'drizzle-orm'
import { recheckChallenge } from '#app/domain/conflicts/commands/recheck-challenge.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { assignmentPlans, assignments } from '#db/schema'
import type { Pair } from '../assignment-facts'
import { factsHash } from '../plan-hash.server'
import { loadAssignmentFacts } from '../queries/load-assignment-facts.server'
import { canAnswerPlan, loadPlanRow } from '../queries/load-open-plan.server'
import { writeAssignments } from './write-assignments.server'

type Input = { challengeId: string; planId: string }

/** Applies a whole plan, or nothing. Refused when any fact that the plan was computed from has changed. */
export async function applyAssignmentPlan(ctx: Ctx, input: Input): Promise<{ stageId: string }> {
  await recheckChallenge(ctx, input.challengeId)
  return ctx.transaction(async tx => {
    const loaded = await loadPlanRow(tx, ctx, input)
    const { row, all } = loaded
    ensure(canAnswerPlan(loaded, ctx.now))
    const { facts, judges } = await loadAssignmentFacts(tx, all)
    if (factsHash(row.settings, facts) !== row.factsHash) throw new Refusal('conflict', 'assignment.stale')
    await tx
      .update(assignmentPlans)
      .set({ appliedAt: ctx.now, appliedBy: signedIn(ctx).id })
      .where(eq(assignmentPlans.id, row.id))
    await writeAssignments(tx, ctx, {
      all,
      source: row.settings.scope === 'csv' ? 'csv' : 'auto',
      plan: { planId: row.id, planHash: sha256(canonicalJson(row.plan)) },
      added: row.plan.added,
      withdrawnIds: await idsOf(tx, all.stage.id, row.plan.withdrawn),
      userIds: new Map(judges.map(judge => [judge.id, judge.userId])),
    })
    return { stageId: all.stage.id }
  })
}

async function idsOf(tx: Db, stageId: string, pairs: readonly Pair[]): Promise<string[]> {
  if (pairs.length === 0) return []
  const { id, judgeId, submissionId } = assignments
  const rows = await tx
    .select({ id, judgeId, submissionId })
    .from(assignments)
    .where(and(eq(assignments.stageId, stageId), isNull(assignments.withdrawnAt)))
  const wanted = new Set(pairs.map(pair => `${pair.judgeId}:${pair.submissionId}`))
  return rows.flatMap(row => (wanted.has(`${row.judgeId}:${row.submissionId}`) ? [row.id] : []))
}

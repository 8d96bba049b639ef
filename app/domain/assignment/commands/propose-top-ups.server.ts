import { and, eq, isNull, lte } from 'drizzle-orm'
import { recheckConflicts } from '#app/domain/conflicts/recheck-conflicts.server'
import { canJudgeNow } from '#app/domain/judging/permissions'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveMember } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { compute } from '#app/queue/compute.server'
import type { Db } from '#db/client.server'
import { assignmentPlans, challenges, institutionMembers, stages } from '#db/schema'
import { factsHash } from '../plan-hash.server'
import { loadAssignmentFacts, topicQuestion } from '../queries/load-assignment-facts.server'
import { loadShortage } from '../queries/load-shortage.server'
import { savePlan } from './propose-assignment.server'

/** Proposes a top-up where submissions lack reviewers, and notifies the host. Applies nothing. */
export async function proposeTopUps(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .select({ challenge: challenges, stage: stages })
    .from(stages)
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(and(eq(challenges.state, 'published'), lte(stages.closesAt, ctx.now)))
    .orderBy(stages.id)
  for (const { challenge, stage } of rows) {
    if (!canJudgeNow({ ...stage, now: ctx.now }).ok) continue
    const all = await loadAnyStageContext(ctx.db, ctx, challenge, { stageId: stage.id })
    if (!all.decided) await proposeTopUp(ctx, all)
  }
}

async function proposeTopUp(ctx: Ctx, all: StageContext): Promise<void> {
  await ctx.transaction(tx => recheckConflicts(tx, ctx, all.challenge.id))
  const { short, reviewsEach } = await loadShortage(ctx.db, all)
  const by = await hostOf(ctx.db, all.challenge.institutionId)
  if (short === 0 || !by) return
  const { facts } = await loadAssignmentFacts(ctx.db, all)
  const settings = {
    scope: 'top_up' as const,
    reviewsEach,
    expertsEach: topicQuestion(all) ? Math.min(all.policy.expertsEach, reviewsEach) : 0,
    maxLoad: all.policy.maxLoad,
    minLoad: 0,
    seed: all.stage.id,
  }
  const hash = factsHash(settings, facts)
  if (await isTold(ctx, all.stage.id, hash)) return
  const plan = await compute('assign', { facts, settings })
  await ctx.transaction(async tx => {
    const { planId } = await savePlan(tx, ctx, { all, settings, plan, hash, by })
    const added = plan.added.length
    await notify(tx, ctx, {
      to: { hostsOf: all.challenge },
      mail: added > 0 ? 'assignment.mail.top_up' : 'assignment.mail.nobody_left',
      facts: { challenge: all.challenge.title, count: short, added },
      link: paths.assignmentPlan(all.challenge.id, planId),
    })
  })
}

const day = 86_400_000

/** Whether someone was notified of the same shortage today; a job may run twice. */
async function isTold(ctx: Ctx, stageId: string, hash: string): Promise<boolean> {
  const { createdAt, appliedAt, droppedAt, factsHash: of } = assignmentPlans
  const [open] = await ctx.db
    .select({ createdAt })
    .from(assignmentPlans)
    .where(and(eq(assignmentPlans.stageId, stageId), eq(of, hash), isNull(appliedAt), isNull(droppedAt)))
  return open !== undefined && ctx.now.getTime() - open.createdAt.getTime() < day / 2
}

/** The host in whose name the proposal is stored: the one who has hosted longest. */
async function hostOf(db: Db, institutionId: string): Promise<string | null> {
  const [member] = await db
    .select({ userId: institutionMembers.userId })
    .from(institutionMembers)
    .where(and(eq(institutionMembers.institutionId, institutionId), isActiveMember))
    .orderBy(institutionMembers.joinedAt, institutionMembers.id)
    .limit(1)
  return member?.userId ?? null
}

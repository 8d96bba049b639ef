import { and, eq, isNull } from 'drizzle-orm'
import type { AssignmentSettings, PlannedAssignment } from '#app/domain/assignment/planned-assignment'
import { recheckChallenge } from '#app/domain/conflicts/commands/recheck-challenge.server'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import {
  loadStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import type { Db } from '#db/client.server'
import { assignmentPlans } from '#db/schema'
import type { PlanInput } from '../input'
import { mostPairsForFairness } from '../plan-assignment'
import { factsHash } from '../plan-hash.server'
import { loadAssignmentFacts, topicQuestion } from '../queries/load-assignment-facts.server'

type Input = { challengeId: string; which?: WhichStage; request: PlanInput }

/** Computes a plan of who reviews what, for the host to check. Assigns nothing. */
export async function proposeAssignment(
  ctx: Ctx,
  { challengeId, which, request }: Input,
): Promise<{ planId: string }> {
  await recheckChallenge(ctx, challengeId)
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  ensure(mayDecideJudging(all.standing))
  ensure(canAssign({ closesAt: all.stage.closesAt, now: ctx.now, decided: all.decided }))
  if (request.expertsEach > 0 && !topicQuestion(all))
    throw new Refusal('invalid', 'assignment.no_topic', {}, 'expertsEach')
  const { facts } = await loadAssignmentFacts(ctx.db, all)
  if (!facts.judges.some(judge => judge.seated)) throw new Refusal('forbidden', 'judging.no_judges')
  if (
    request.goal === 'worst_served' &&
    facts.judges.length * facts.submissions.length > mostPairsForFairness
  )
    throw new Refusal('invalid', 'assignment.too_many_for_goal', { most: mostPairsForFairness }, 'goal')
  const settings = {
    ...request,
    goal: request.goal ?? ('total' as const),
    maxLoad: request.maxLoad ?? null,
    seed: all.stage.id,
  }
  const plan = await compute('assign', { facts, settings })
  return ctx.transaction(tx =>
    savePlan(tx, ctx, { all, settings, plan, hash: factsHash(settings, facts), by: signedIn(ctx).id }),
  )
}

type NewPlan = {
  all: Pick<StageContext, 'challenge' | 'stage'>
  settings: AssignmentSettings
  plan: PlannedAssignment
  hash: string
  /** the person who will check the plan */
  by: string
}

/** Stores a plan. It replaces an open plan of the stage. */
export async function savePlan(tx: Db, ctx: Ctx, newPlan: NewPlan): Promise<{ planId: string }> {
  const { all, settings, plan, hash, by } = newPlan
  const open = and(
    eq(assignmentPlans.stageId, all.stage.id),
    isNull(assignmentPlans.appliedAt),
    isNull(assignmentPlans.droppedAt),
  )
  await tx.update(assignmentPlans).set({ droppedAt: ctx.now }).where(open)
  const planId = newId()
  await tx.insert(assignmentPlans).values({
    id: planId,
    stageId: all.stage.id,
    createdAt: ctx.now,
    createdBy: by,
    settings,
    factsHash: hash,
    plan,
  })
  await record(tx, ctx, {
    stream: all.challenge.id,
    kind: 'assignments.proposed',
    payload: { planId, stageId: all.stage.id, factsHash: hash, planHash: sha256(canonicalJson(plan)) },
  })
  return { planId }
}

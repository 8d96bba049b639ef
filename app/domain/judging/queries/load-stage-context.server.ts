import { asc, eq, inArray } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { publicFrom } from '#app/domain/challenges/visibility'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Standing } from '#app/domain/shared/standing'
import { loadStandings } from '#app/domain/submissions/standing.server'
import type { Times } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, results, stageDecisions, stages } from '#db/schema'
import { finalStage, judgedStage } from '../judged-stage'
import { mayRunJudging } from '../permissions'
import { timesOf } from '../visibility'

type Stage = typeof stages.$inferSelect

/** One challenge for those who manage its judging: one of its stages, its result so far, and the actor's roles. */
export type StageContext = {
  challenge: typeof challenges.$inferSelect
  /** all stages, in order */
  stages: Stage[]
  stage: Stage
  /** the stage is the last: its ranking decides the prizes */
  final: boolean
  policy: JudgingPolicy
  /** who advances from this stage, once decided */
  advance: typeof stageDecisions.$inferSelect | null
  result: typeof results.$inferSelect | null
  standing: Standing
  times: Times
  /** the stage's outcome is public or scheduled; its judging is over permanently */
  decided: boolean
}

/** Which stage: its id; `judged`, the stage to judge now (also where no id is given); `final`, the last. */
export type WhichStage = { stageId: string } | 'judged' | 'final'

/** For host and chair; everyone else gets a 404. */
export async function loadStageContext(
  db: Db,
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<StageContext> {
  signedIn(ctx)
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, challengeId))
  const all = await loadAnyStageContext(db, ctx, orNotFound(challenge), which)
  return orNotFound(mayRunJudging(all.standing).ok ? all : null)
}

/** For the host only; the chair gets a 404 too. */
export async function loadHostStageContext(
  db: Db,
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<StageContext> {
  const all = await loadStageContext(db, ctx, challengeId, which)
  return orNotFound(all.standing.host ? all : null)
}

/** @unguarded the caller asks the disclosure rules before it shows anything. */
export async function loadAnyStageContext(
  db: Db,
  ctx: Ctx,
  challenge: typeof challenges.$inferSelect,
  which: WhichStage = 'judged',
): Promise<StageContext> {
  const its = await loadStages(db, challenge.id)
  const [all] = await contextsOf(db, ctx, { challenge, its, wanted: [orNotFound(pick(its, which, ctx.now))] })
  return orNotFound(all)
}

/** The same for every stage of the challenge, in order. @unguarded */
export async function loadStageContexts(
  db: Db,
  ctx: Ctx,
  challenge: typeof challenges.$inferSelect,
): Promise<StageContext[]> {
  const its = await loadStages(db, challenge.id)
  return contextsOf(db, ctx, { challenge, its, wanted: its })
}

function loadStages(db: Db, challengeId: string): Promise<Stage[]> {
  return db.select().from(stages).where(eq(stages.challengeId, challengeId)).orderBy(asc(stages.position))
}

type Wanted = { challenge: typeof challenges.$inferSelect; its: Stage[]; wanted: readonly Stage[] }

async function contextsOf(db: Db, ctx: Ctx, { challenge, its, wanted }: Wanted): Promise<StageContext[]> {
  const { id } = challenge
  const stageIds = wanted.map(stage => stage.id)
  const [result = null] = await db.select().from(results).where(eq(results.challengeId, id))
  const decisions = await db.select().from(stageDecisions).where(inArray(stageDecisions.stageId, stageIds))
  const standingIn = await loadStandings(db, ctx, { challengeId: id, stageIds })
  return wanted.map(stage => {
    const advance = decisions.find(({ stageId }) => stageId === stage.id) ?? null
    return {
      challenge,
      stages: its,
      stage,
      final: stage.id === finalStage(its)?.id,
      advance,
      result,
      standing: standingIn(stage.id),
      ...termsOf({ challenge, stage, result, advance }),
    }
  })
}

type Outcome = {
  challenge: Parameters<typeof publicFrom>[0]
  stage: Stage
  result: { publishAt: Date | null } | null
  advance: { releaseAt: Date | null } | null
}

/** The facts of a stage for the disclosure rules: its policy, its instants, and whether its outcome is decided. */
export function termsOf({ challenge, stage, result, advance }: Outcome) {
  const publishAt = publicFrom(challenge)
  const { closesAt, freezeAt, thawedAt } = stage
  const resultsAt = result?.publishAt ?? null
  const advancesAt = advance?.releaseAt ?? null
  return {
    policy: policyOf(stage),
    times: timesOf({ publishAt, closesAt, resultsAt, advancesAt, freezeAt, thawedAt }),
    decided: resultsAt !== null || advancesAt !== null,
  }
}

function pick(its: readonly Stage[], which: WhichStage, now: Date): Stage | null {
  if (which === 'judged') return judgedStage(its, now)
  if (which === 'final') return finalStage(its)
  return its.find(({ id }) => id === which.stageId) ?? null
}

import { asc, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Standing, Times } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { challenges, results, stages } from '#db/schema'
import { mayRunJudging } from '../permissions'
import { timesOf } from '../visibility'
import { loadStanding } from './load-standing.server'

/** One challenge as those who run its judging need it: its stage, its result so far, and what the actor is to it. */
export type Case = {
  challenge: typeof challenges.$inferSelect
  stage: typeof stages.$inferSelect
  result: typeof results.$inferSelect | null
  standing: Standing
  times: Times
  /** the result is out or has its instant: judging is over for good */
  decided: boolean
}

/** For the host and the chair; to anyone else the page is not there. */
export async function loadCase(db: Db, ctx: Ctx, challengeId: string): Promise<Case> {
  signedIn(ctx)
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, challengeId))
  const all = await loadAnyCase(db, ctx, found(challenge))
  return found(mayRunJudging(all.standing).ok ? all : null)
}

/** As the jury's host alone may: to the chair, too, the page is not there. */
export async function loadHostCase(db: Db, ctx: Ctx, challengeId: string): Promise<Case> {
  const all = await loadCase(db, ctx, challengeId)
  return found(all.standing.host ? all : null)
}

/** Unguarded: whoever calls asks the law before anything of it goes out. */
export async function loadAnyCase(
  db: Db,
  ctx: Ctx,
  challenge: typeof challenges.$inferSelect,
): Promise<Case> {
  const [stage] = await db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challenge.id))
    .orderBy(asc(stages.position))
    .limit(1)
  const [result] = await db.select().from(results).where(eq(results.challengeId, challenge.id))
  const { publishAt } = challenge
  const resultsAt = result?.publishAt ?? null
  const closesAt = stage?.closesAt ?? null
  return {
    challenge,
    stage: found(stage),
    result: result ?? null,
    standing: await loadStanding(db, ctx, challenge),
    times: timesOf({ publishAt, closesAt, resultsAt }),
    decided: resultsAt !== null,
  }
}

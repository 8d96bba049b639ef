import { and, eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { activeConflict, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { conflicts, judges } from '#db/schema'

/** A conflict of the challenge with the facts that its rules need; for host and chair only. */
export async function loadConflictToChange(
  db: Db,
  ctx: Ctx,
  { challengeId, conflictId }: { challengeId: string; conflictId: string },
) {
  const { id } = signedIn(ctx)
  const { challenge, result, standing } = await loadStageContext(db, ctx, challengeId)
  ensure(mayDecideJudging(standing))
  const [row] = await db
    .select({ conflict: conflicts, judge: judges.userId })
    .from(conflicts)
    .innerJoin(judges, eq(judges.id, conflicts.judgeId))
    .where(and(eq(conflicts.id, conflictId), eq(conflicts.challengeId, challenge.id)))
  const { conflict, judge } = orNotFound(row)
  const decided = result?.publishAt != null
  return { conflict, facts: { lifted: !meets(activeConflict, conflict), own: judge === id, decided } }
}

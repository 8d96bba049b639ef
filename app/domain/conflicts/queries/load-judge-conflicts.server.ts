import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { loadOwnSeat } from '#app/domain/judging/queries/load-own-seat.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { assignments, challenges } from '#db/schema'
import { listStatements } from './list-statements.server'

/** A judge's own declarations in one challenge: statements and recusals. Shows no other person's, and no matches. */
export async function loadJudgeConflicts(ctx: Ctx, judgeId: string) {
  const seat = await loadOwnSeat(ctx.db, ctx, judgeId)
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, seat.challengeId))
  const { title, timeZone, slug } = orNotFound(row)
  const stepped = and(
    eq(assignments.judgeId, judgeId),
    isNotNull(assignments.recusedAt),
    eq(assignments.recusalReason, 'knows_team'),
  )
  const recusals = await ctx.db
    .select({ id: assignments.id, submissionId: assignments.submissionId, at: assignments.recusedAt })
    .from(assignments)
    .where(stepped)
    .orderBy(asc(assignments.recusedAt), asc(assignments.id))
  return {
    judgeId,
    challenge: { title, timeZone, slug },
    statements: await listStatements(ctx.db, { judgeId }),
    recusals: recusals.map(({ id, submissionId, at }) => ({ id, at, code: submissionCode(submissionId) })),
  }
}

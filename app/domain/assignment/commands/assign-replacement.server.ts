import { and, eq } from 'drizzle-orm'
import { recheckChallenge } from '#app/domain/conflicts/commands/recheck-challenge.server'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { assignments, stages } from '#db/schema'
import { loadAssignmentMatrix } from '../queries/load-assignment-matrix.server'
import { writeAssignments } from './write-assignments.server'

type Input = { challengeId: string; assignmentId: string; judgeId: string }

/** Assigns a submission that lost its judge to another judge, who must be free for it. */
export async function assignReplacement(
  ctx: Ctx,
  { challengeId, assignmentId, judgeId }: Input,
): Promise<void> {
  await recheckChallenge(ctx, challengeId)
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({
        submissionId: assignments.submissionId,
        stageId: stages.id,
        recusedAt: assignments.recusedAt,
      })
      .from(assignments)
      .innerJoin(stages, eq(stages.id, assignments.stageId))
      .where(and(eq(assignments.id, assignmentId), eq(stages.challengeId, challengeId)))
    const { submissionId, stageId } = orNotFound(row?.recusedAt ? row : null)
    const all = await loadStageContext(tx, ctx, challengeId, { stageId })
    ensure(mayDecideJudging(all.standing))
    ensure(canAssign({ closesAt: all.stage.closesAt, now: ctx.now, decided: all.decided }))
    const { seats, cells } = await loadAssignmentMatrix(tx, challengeId, all.stage)
    const cell = orNotFound(
      cells.find(each => each.judgeId === judgeId && each.submissionId === submissionId),
    )
    if (cell.kind === 'conflict') throw new Refusal('forbidden', 'judging.pair_in_conflict')
    if (cell.kind === 'assigned') throw new Refusal('conflict', 'conflicts.has_it_already')
    await writeAssignments(tx, ctx, {
      all,
      source: 'manual',
      added: [{ judgeId, submissionId }],
      withdrawnIds: [],
      userIds: new Map(seats.map(seat => [seat.judgeId, seat.userId])),
    })
  })
}

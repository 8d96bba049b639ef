import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { planFor } from '../even-plan'
import { canAssign } from '../permissions'
import { loadBoard } from '../queries/load-board.server'
import { loadCase } from '../queries/load-case.server'
import { recheckChallenge } from './recheck-challenge.server'
import { writeAssignments } from './write-assignments.server'

type Input = { challengeId: string; reviewsEach: number; link: string }

/** Applies the even plan that the preview showed: the same facts give the same plan. */
export async function assignEvenly(ctx: Ctx, { challengeId, reviewsEach, link }: Input): Promise<void> {
  await recheckChallenge(ctx, challengeId)
  await ctx.transaction(async tx => {
    const all = await loadCase(tx, ctx, challengeId)
    ensure(canAssign({ closesAt: all.stage.closesAt, now: ctx.now, decided: all.decided }))
    const board = await loadBoard(tx, challengeId, all.stage)
    await writeAssignments(tx, ctx, {
      all,
      source: 'auto',
      added: planFor(board, reviewsEach).added,
      withdrawnIds: [],
      userIds: new Map(board.seats.map(seat => [seat.judgeId, seat.userId])),
      link,
    })
  })
}

import { recheckChallenge } from '#app/domain/conflicts/commands/recheck-challenge.server'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import type { Seat } from '#app/domain/judging/queries/load-seats.server'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Pair } from '../assignment-facts'
import { type Cell, isLocked } from '../assignment-matrix'
import { loadAssignmentMatrix } from '../queries/load-assignment-matrix.server'
import { writeAssignments } from './write-assignments.server'

type Input = {
  challengeId: string
  which?: WhichStage
  pairs: readonly Pair[]
  /** the submissions that were on the page; all of them when omitted */
  shown?: readonly string[]
}

/**
 * Makes the assignments of the shown submissions equal to the ticked pairs. A pair whose review is submitted stays even
 * when it is not ticked. Returns how many were added and withdrawn. Writes nothing when nothing changed.
 */
export async function setAssignments(
  ctx: Ctx,
  { challengeId, which, pairs, shown }: Input,
): Promise<{ added: number; withdrawn: number }> {
  await recheckChallenge(ctx, challengeId)
  return ctx.transaction(async tx => {
    const all = await loadStageContext(tx, ctx, challengeId, which)
    ensure(mayDecideJudging(all.standing))
    ensure(canAssign({ closesAt: all.stage.closesAt, now: ctx.now, decided: all.decided }))
    const { seats, cells } = await loadAssignmentMatrix(tx, challengeId, all.stage, shown)
    const ticked = new Map(pairs.map(pair => [keyOf(pair), pair]))
    refuseStrangers(cells, ticked)
    const isTicked = (cell: Cell) => ticked.has(keyOf(cell))
    const added = cells.filter(cell => cell.kind === 'free' && isTicked(cell))
    refuseInactive(seats, added)
    const withdrawnIds = cells.flatMap(cell =>
      cell.kind === 'assigned' && !isTicked(cell) && !isLocked(cell) ? [cell.assignmentId] : [],
    )
    await writeAssignments(tx, ctx, {
      all,
      source: 'manual',
      added,
      withdrawnIds,
      userIds: new Map(seats.map(seat => [seat.judgeId, seat.userId])),
    })
    return { added: added.length, withdrawn: withdrawnIds.length }
  })
}

function keyOf({ judgeId, submissionId }: Pair): string {
  return `${judgeId}:${submissionId}`
}

/** Refuses pairs in conflict and pairs that are not of this challenge. */
function refuseStrangers(cells: readonly Cell[], ticked: ReadonlyMap<string, Pair>): void {
  const known = new Map(cells.map(cell => [keyOf(cell), cell]))
  for (const key of ticked.keys()) {
    const cell = known.get(key)
    if (!cell) throw new Refusal('not_found', 'error.not_found')
    if (cell.kind === 'conflict') throw new Refusal('forbidden', 'judging.pair_in_conflict')
  }
}

/** Refuses to assign work to judges who cannot sign in. */
function refuseInactive(seats: readonly Seat[], added: readonly Cell[]): void {
  const gone = seats.find(seat => !seat.active && added.some(cell => cell.judgeId === seat.judgeId))
  if (gone) throw new Refusal('forbidden', 'judging.judge_inactive', { name: gone.name })
}

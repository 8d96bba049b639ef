import { and, inArray, lte } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import type { BlindingPolicy } from '#app/domain/visibility/policy'
import { boards } from '#db/schema'

type StageSight = {
  id: string
  opensAt: Date | null
  closesAt: Date | null
  metric: object | null
  policy: BlindingPolicy
}

/** Whether the public can read a leaderboard of one of the stages now, before the result. */
export async function isBoardShown(
  ctx: Ctx,
  stages: readonly StageSight[],
  resultsAt: Date | null,
): Promise<boolean> {
  const sees = (facet: 'board' | 'result', { closesAt, policy }: StageSight) => {
    const times = { publishAt: null, closesAt, resultsAt }
    return maySee({ facet, standing: noStanding, times, now: ctx.now, policy }).ok
  }
  const moves = stages.some(
    stage => stage.metric && stage.opensAt && stage.opensAt <= ctx.now && !sees('result', stage),
  )
  if (moves) return true
  const open = stages.filter(stage => sees('board', stage) && !sees('result', stage))
  if (open.length === 0) return false
  const ids = open.map(({ id }) => id)
  const [shown] = await ctx.db
    .select({ id: boards.id })
    .from(boards)
    .where(and(inArray(boards.stageId, ids), lte(boards.shownAt, ctx.now)))
    .limit(1)
  return shown !== undefined
}

import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { freezeBoard } from '#app/domain/leaderboards/commands/freeze-board.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import type { Staged } from './challenges'
import { stageIn, teamIn } from './lookup'
import { atWork, hour, plus } from './times'
import { ctxAt, happens, type World } from './world'

/** Events of single challenges: a shown and frozen board, a break-glass access, a proposed plan. */
export function planHappenings(world: World, staged: Staged): void {
  planBoard(world, staged)
  planGlass(world, staged)
  planTopUp(world, staged)
}

/** The host shows a board, freezes it, and later computes and shows a newer ranking that the public does not see. */
function planBoard(world: World, staged: Staged): void {
  const { board, jury } = staged.script
  if (!board || !jury) return
  const on = (days: number) => atWork(world.now, days, `${staged.content.key} board ${days}`)
  const shows = async (at: Date) => {
    const place = await placeOf(world, staged)
    await computeRankingRun(ctxAt(world, at, jury.chair), staged.id)
    await showBoard(ctxAt(world, at, staged.owner), place)
  }
  happens(world, on(board.shown), shows)
  happens(world, plus(on(board.shown), hour), async at => {
    await freezeBoard(ctxAt(world, at, staged.owner), { ...(await placeOf(world, staged)), at })
  })
  happens(world, on(board.ranked), shows)
}

async function placeOf(world: World, { id: challengeId }: Staged) {
  return { challengeId, stageId: (await stageIn({ world, challengeId }, 1)).id }
}

function planGlass(world: World, staged: Staged): void {
  const { glass } = staged.script
  if (!glass) return
  happens(world, plus(world.now, -glass.minutes * 60_000), async at => {
    const { entryId } = await teamIn({ world, challengeId: staged.id }, glass.team)
    const input = { challengeId: staged.id, entryId, reason: glass.reason }
    await breakGlass(ctxAt(world, at, 'staff'), input)
  })
}

/** The chair asks for a top-up and has not applied it yet. */
function planTopUp(world: World, staged: Staged): void {
  const { topUpDay, jury } = staged.script
  if (topUpDay === undefined || !jury?.reviewsEach) return
  const request = { scope: 'top_up', reviewsEach: jury.reviewsEach, expertsEach: 0, minLoad: 0 } as const
  happens(world, plus(atWork(world.now, topUpDay, `${staged.content.key} top-up`), hour), async at => {
    await proposeAssignment(ctxAt(world, at, jury.chair), { challengeId: staged.id, request })
  })
}

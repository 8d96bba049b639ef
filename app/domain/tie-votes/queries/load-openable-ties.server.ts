import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRunFacts } from '#app/domain/ranking/queries/load-run-facts.server'
import { loadBarred } from '#app/domain/ranking/queries/load-tie-votes.server'
import { isSettled } from '#app/domain/ranking/settled'
import { appliedVote } from '#app/domain/ranking/tie-votes'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'

/** The tie groups on which the jury may vote, each with its eligible judges and the facts for the rules. @unguarded */
export async function loadOpenableTies(db: Db, ctx: Ctx, all: StageContext) {
  const { run, ties, ...facts } = await loadRunFacts(db, all)
  const seats = await loadSeats(db, all.challenge.id)
  const submissionIds = ties.flatMap(tie => tie.submissionIds)
  const judgeIds = seats.map(({ judgeId }) => judgeId)
  const isBarred = await loadBarred(db, { judgeIds, submissionIds })
  return {
    run,
    runId: run?.id ?? '',
    facts: {
      tieEnd: all.policy.tieEnd,
      decided: all.decided,
      settled: isSettled({ ...facts, judgingEndsAt: all.stage.judgingEndsAt, now: ctx.now }),
    },
    ties: ties.map(({ openVote, ...group }) => ({
      ...group,
      voteOpen: openVote !== null,
      leftEqual: run !== null && appliedVote(run, group.submissionIds) !== null,
      seats: seats.filter(({ judgeId }) => !isBarred(judgeId, group.submissionIds)),
    })),
  }
}

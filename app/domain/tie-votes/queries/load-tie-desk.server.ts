import { localOf } from '#app/domain/challenges/zoned-time'
import { submissionCode } from '#app/domain/judging/judge'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import { loadSeenNames } from '#app/domain/judging/queries/load-seen-names.server'
import {
  loadStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { loadTieVotes, type StoredVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import { hasQuorum, shownVote, tallyOf } from '#app/domain/ranking/tie-votes'
import type { Ctx } from '#app/domain/shared/context'
import { all as allOf } from '#app/domain/shared/verdict'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { canOpenTieVote, isTieVoteOpen } from '../permissions'
import { loadOpenableTies } from './load-openable-ties.server'

const day = 86_400_000

/**
 * For host and chair: the tie groups on which the jury may vote, and every vote so far; who has voted, and the count
 * only once the vote is closed. Null where the stage has no votes on ties.
 */
export async function loadTieDesk(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const votes = await loadTieVotes(ctx.db, all.stage.id)
  if (all.policy.tieEnd !== 'jury_vote' && votes.length === 0) return null
  const { run, ties, facts } = await loadOpenableTies(ctx.db, ctx, all)
  const names = await loadSeenNames(ctx, all, await loadCandidates(ctx.db, all.stage))
  const nameOf = (id: string) => names.get(id)?.teamName ?? submissionCode(id)
  const judges = new Map((await loadSeats(ctx.db, challengeId)).map(each => [each.judgeId, each.name]))
  const runs = mayDecideJudging(all.standing)
  return {
    stageId: all.stage.id,
    runId: run?.id ?? null,
    closesAt: localOf(new Date(ctx.now.getTime() + day), all.challenge.timeZone),
    ties: ties.map(tie => {
      const may = allOf(runs, canOpenTieVote({ ...facts, ...tie, eligible: tie.seats.length }))
      return {
        rank: tie.rank,
        teams: tie.submissionIds.map(nameOf),
        voters: tie.seats.length,
        why: may.ok ? null : may,
      }
    }),
    votes: votes.toReversed().map(vote => ({
      ...voteView(ctx, all, vote, nameOf),
      voters: vote.ballots.map(({ judgeId, castAt }) => ({
        judgeId,
        name: judges.get(judgeId) ?? '',
        voted: castAt !== null,
      })),
      /** the order includes it */
      applied: run?.output.appliedVotes?.includes(vote.id) ?? false,
      can: {
        /** ballots are still accepted */
        open: isTieVoteOpen({ ...vote, now: ctx.now }).ok,
        cancel: allOf(runs, isTieVoteOpen({ ...vote, now: ctx.now })).ok,
      },
    })),
  }
}

function voteView(ctx: Ctx, all: StageContext, vote: StoredVote, nameOf: (id: string) => string) {
  const { id, openedAt, closesAt, closedAt, cancelledAt, cancelReason } = vote
  const times = { ...all.times, tieVoteClosedAt: cancelledAt ? null : closedAt }
  const counted = maySee({ ...all, times, facet: 'tie.votes', now: ctx.now }).ok ? tallyOf(vote) : null
  return {
    id,
    teams: vote.submissionIds.map(nameOf),
    openedAt,
    closesAt,
    closedAt,
    cancelledAt,
    cancelReason,
    count: counted && { ...shownVote(counted, nameOf), quorum: hasQuorum(counted) },
  }
}

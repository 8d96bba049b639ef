import { eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { hasQuorum, tallyOf, toldVote } from '#app/domain/ranking/tie-votes'
import { sees } from '#app/domain/reviews/queries/load-assignment.server'
import { loadShownSubmission } from '#app/domain/reviews/queries/load-shown-submission.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadEntryStanding } from '#app/domain/submissions/standing.server'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, stages } from '#db/schema'
import { loadOwnBallot } from '../own-ballot.server'
import { isTieVoteOpen } from '../permissions'

/**
 * A judge's ballot: the tied submissions as this judge may see them, the judge's choice, and the count once it is
 * closed.
 */
export async function loadTieBallot(ctx: Ctx, voteId: string) {
  const { vote, ballot } = await loadOwnBallot(ctx.db, ctx, voteId)
  const all = await loadStageOf(ctx.db, ctx, vote.stageId)
  const candidates = await loadCandidates(ctx.db, all.stage, vote.submissionIds)
  const equals = []
  for (const submissionId of vote.submissionIds) {
    const candidate = candidates.find(each => each.submissionId === submissionId) ?? null
    equals.push(await loadEqual(ctx, all, { submissionId, candidate }))
  }
  const { submissionId, castAt } = ballot
  const may = isTieVoteOpen({ ...vote, now: ctx.now })
  const { slug, title, timeZone } = all.challenge
  return {
    voteId,
    challenge: { slug, title, timeZone },
    form: all.stage.form,
    equals,
    closesAt: vote.closesAt,
    castAt,
    /** the chosen submission; null for an abstention, and before the ballot is cast */
    chosen: submissionId,
    why: may.ok ? null : may,
    count: countFor(ctx, all, { vote, equals }),
  }
}

async function loadStageOf(db: Db, ctx: Ctx, stageId: string): Promise<StageContext> {
  const [row] = await db
    .select({ challenge: challenges })
    .from(stages)
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(eq(stages.id, stageId))
  return loadAnyStageContext(db, ctx, orNotFound(row).challenge, { stageId })
}

type Candidates = Awaited<ReturnType<typeof loadCandidates>>
type Equal = { submissionId: string; candidate: Candidates[number] | null }

/** One of the tied submissions by its team or code, with its content where the judge may read it. */
async function loadEqual(ctx: Ctx, all: StageContext, { submissionId, candidate }: Equal) {
  const code = submissionCode(submissionId)
  if (!candidate) return { submissionId, code, team: null, shown: null }
  const { id: challengeId, institutionId } = all.challenge
  const { teamId } = candidate
  const standing = await loadEntryStanding(ctx.db, ctx, { challengeId, institutionId, teamId, submissionId })
  const seen = { ...all, standing, teamId, candidate, facts: { now: ctx.now } }
  const team = sees(seen, 'submission.team') ? candidate.teamName : null
  const shown = sees(seen, 'submission.content') ? await loadShownSubmission(ctx.db, seen) : null
  return { submissionId, code, team, shown }
}

type Counted = {
  vote: Awaited<ReturnType<typeof loadOwnBallot>>['vote']
  equals: readonly { submissionId: string; code: string; team: string | null }[]
}

function countFor(ctx: Ctx, all: StageContext, { vote, equals }: Counted) {
  const times = { ...all.times, tieVoteClosedAt: vote.cancelledAt ? null : vote.closedAt }
  if (!maySee({ ...all, times, facet: 'tie.votes', now: ctx.now }).ok) return null
  const tally = tallyOf(vote)
  const nameOf = (id: string) => {
    const { team = null, code = '' } = equals.find(each => each.submissionId === id) ?? {}
    return team ?? code
  }
  return { ...toldVote(tally, nameOf), quorum: hasQuorum(tally) }
}

import { eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadAnyStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { hasQuorum, shownVote, tallyOf } from '#app/domain/ranking/tie-votes'
import { sees } from '#app/domain/reviews/queries/load-assignment.server'
import { loadShownSubmissions } from '#app/domain/reviews/queries/load-shown-submission.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadEntryStandings } from '#app/domain/submissions/standing.server'
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
  const equals = await loadEquals(ctx, all, vote.submissionIds)
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

/** Each of the equals by its team or its code, with what it submitted where the judge may read it. */
async function loadEquals(ctx: Ctx, all: StageContext, submissionIds: readonly string[]) {
  const { id: challengeId } = all.challenge
  const candidates = await loadCandidates(ctx.db, all.stage, submissionIds)
  const standingTo = await loadEntryStandings(ctx.db, ctx, {
    challengeId,
    entries: candidates,
  })
  const cases = candidates.map(candidate => ({
    ...{ ...all, candidate, teamId: candidate.teamId },
    ...{ standing: standingTo(candidate), facts: { now: ctx.now } },
  }))
  const readable = cases.filter(each => sees(each, 'submission.content'))
  const shown = await loadShownSubmissions(ctx.db, readable)
  return submissionIds.map(submissionId => {
    const own = cases.find(({ candidate }) => candidate.submissionId === submissionId)
    const team = own && sees(own, 'submission.team') ? own.candidate.teamName : null
    return { submissionId, code: submissionCode(submissionId), team, shown: shown.get(submissionId) ?? null }
  })
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
  return { ...shownVote(tally, nameOf), quorum: hasQuorum(tally) }
}

import { eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadSeenNames } from '#app/domain/judging/queries/load-seen-names.server'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadWho } from '#app/domain/judging/queries/load-who.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadEntryStanding } from '#app/domain/submissions/standing.server'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import { submissions } from '#db/schema'
import { countedView } from '../placement'
import { withShownScores } from '../shown-scores'
import { appliedVote, shownVote } from '../tie-votes'
import {
  type AssignedReviews,
  loadAssignedReviews,
  loadConflictsWithTeam,
  loadHistory,
  loadLedger,
  loadSubmissionOverrides,
} from './load-placement-facts.server'
import { loadRun, type Run } from './load-run.server'

/** Why a submission has its rank: all the facts behind it, for readers who may read its reviews. */
export async function loadPlacement(ctx: Ctx, challengeId: string, submissionId: string) {
  const { db } = ctx
  const [row] = await db.select().from(submissions).where(eq(submissions.id, submissionId))
  const all = await loadStageContext(db, ctx, challengeId, { stageId: orNotFound(row).stageId })
  const candidates = await loadCandidates(db, all.stage)
  const candidate = orNotFound(candidates.find(each => each.submissionId === submissionId))
  const { id, slug, title, timeZone, institutionId } = all.challenge
  const about = { challengeId: id, institutionId, teamId: candidate.teamId, submissionId }
  const standing = await loadEntryStanding(db, ctx, about)
  const sees = (facet: Disclosure) => maySee({ ...all, facet, standing, now: ctx.now }).ok
  orNotFound(sees('review.others') ? about : null)
  const names = await loadSeenNames(ctx, all, candidates)
  const nameOf = (other: string) => names.get(other)?.teamName ?? submissionCode(other)
  const run = await loadRun(db, { latestOf: all.stage.id })
  const assigned = await loadAssignedReviews(db, submissionId)
  const put = await loadSubmissionOverrides(db, submissionId)
  const userIds = [
    ...assigned.map(each => each.userId),
    ...assigned.map(each => each.review?.setAsideBy ?? null),
    ...put.map(each => each.by),
  ]
  const who = await loadWho(db, ctx, { ...about, named: sees('judge.names'), userIds })
  return {
    challenge: { id, slug, title, timeZone },
    host: all.standing.host,
    submission: { id: submissionId, code: submissionCode(submissionId), teamName: nameOf(submissionId) },
    stageId: all.stage.id,
    criteria: all.stage.rubric.criteria.map(({ id, name, weight, min, max }) => ({
      id,
      name,
      weight,
      min,
      max,
    })),
    place: run && placeIn(run, submissionId, nameOf),
    counted: run
      ? countedIn(run, submissionId).map(each => ({ ...each, who: who(userOf(assigned, each.judgeId)) }))
      : [],
    apart: apartFrom(assigned, run).map(({ userId, setAsideBy, ...each }) => ({
      ...each,
      who: who(userId),
      by: each.kind === 'set_aside' ? who(setAsideBy) : null,
    })),
    overrides: put.map(({ by, judgeUserId, ...each }) => ({ ...each, by: who(by), judge: who(judgeUserId) })),
    conflicts: sees('conflicts')
      ? await loadConflictsWithTeam(db, { ...about, named: sees('entrant.names') })
      : [],
    history: await loadHistory(db, submissionId),
    ledger: sees('ledger.full') ? await loadLedger(db, { challengeId: id, assigned, candidate }) : null,
  }
}

type Names = (submissionId: string) => string

/** The row, and the value that separates it from those above and below. */
function placeIn(run: Run, submissionId: string, nameOf: Names) {
  const { output, inputs, computedAt, inputsHash } = run
  const vote = appliedVote(run, [submissionId])
  const ranked = withShownScores(output.ranked, inputs.rules.method)
  const at = ranked.findIndex(each => each.submissionId === submissionId)
  const row = ranked[at] ?? null
  const [above, below] = [ranked[at - 1], ranked[at + 1]]
  const beside = (other: NonNullable<typeof above>, decidedBy: string | null) => ({
    teamName: nameOf(other.submissionId),
    rank: other.rank,
    percent: other.percent,
    calibrated: other.calibrated,
    digits: other.digits,
    decidedBy,
  })
  return {
    computedAt,
    inputsHash,
    rules: inputs.rules,
    of: output.ranked.length,
    row,
    apart: output.unranked.find(each => each.submissionId === submissionId) ?? null,
    above: row && above ? beside(above, row.decidedBy) : null,
    below: row && below ? beside(below, below.decidedBy) : null,
    warnings: output.warnings,
    /** the jury's vote between this submission and those tied with it, where the order includes it */
    vote: vote && shownVote(vote, nameOf),
  }
}

function countedIn({ inputs, output }: Run, submissionId: string) {
  const offsets = new Map(output.judges.map(({ judgeId, offset }) => [judgeId, offset]))
  const outliers = new Set(
    output.outliers.filter(each => each.submissionId === submissionId).map(each => each.judgeId),
  )
  return inputs.reviews
    .filter(review => review.submissionId === submissionId)
    .map(review => ({
      id: review.id,
      judgeId: review.judgeId,
      abstained: review.abstained,
      offset: offsets.get(review.judgeId) ?? null,
      outlier: outliers.has(review.judgeId),
      ...countedView(review, inputs),
    }))
}

function userOf(assigned: AssignedReviews, judgeId: string): string | null {
  return assigned.find(each => each.judgeId === judgeId)?.userId ?? null
}

/** Assigned judges whose review does not count, and why; the last run says who counts. */
type Apart = {
  assignmentId: string
  userId: string | null
  kind: 'recused' | 'set_aside' | 'withdrawn' | 'open' | 'since_run'
  at: Date | null
  reason: string | null
  setAsideBy: string | null
}

function apartFrom(assigned: AssignedReviews, run: Run | null): Apart[] {
  const counted = new Set(run?.inputs.reviews.map(review => review.id))
  return assigned
    .filter(({ review }) => !review || !counted.has(review.id))
    .map(({ assignmentId, userId, review, ...its }) => ({
      assignmentId,
      userId,
      setAsideBy: review?.setAsideBy ?? null,
      ...whyApart({ ...its, review }),
    }))
}

function whyApart({
  recusedAt,
  recusalReason,
  withdrawnAt,
  review,
}: Pick<AssignedReviews[number], 'recusedAt' | 'recusalReason' | 'withdrawnAt' | 'review'>): Pick<
  Apart,
  'kind' | 'at' | 'reason'
> {
  if (recusedAt) return { kind: 'recused', at: recusedAt, reason: recusalReason }
  if (review?.setAsideAt) return { kind: 'set_aside', at: review.setAsideAt, reason: review.setAsideReason }
  if (withdrawnAt) return { kind: 'withdrawn', at: withdrawnAt, reason: null }
  return { kind: review?.submittedAt ? 'since_run' : 'open', at: review?.submittedAt ?? null, reason: null }
}

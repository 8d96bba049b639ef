import { asc, eq } from 'drizzle-orm'
import { conflictKinds } from '#app/domain/conflicts/conflict-kinds'
import { submissionCode } from '#app/domain/judging/judge'
import {
  canOverride,
  canReopen,
  canRestore,
  canSetAside,
  canWithdrawOverride,
  mayDecideJudging,
} from '#app/domain/judging/permissions'
import { loadWho } from '#app/domain/judging/queries/load-who.server'
import { changesBetween, isVersionKind } from '#app/domain/judging/review-history'
import type { Who } from '#app/domain/judging/who'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { reviewVersions, submissionVersions } from '#db/schema'
import { reviewProgress } from '../marks'
import { type LoadedAssignment, loadAssignment, sees } from './load-assignment.server'
import { loadOverrides } from './load-overrides.server'
import { mayRead } from './load-own-assignment.server'
import { loadReviewNotes } from './load-review-notes.server'

/** The history of a review: for its judge, and for host and chair once entries are closed. */
export async function loadReviewHistory(ctx: Ctx, assignmentId: string) {
  const loaded = await loadAssignment(ctx.db, ctx, assignmentId)
  const { assignment, challenge, stage, standing, review, judge, facts, own, policy } = loaded
  const runs = (standing.host || standing.chair) && sees(loaded, 'review.others')
  orNotFound(runs || (own && mayRead(loaded)) || null)
  const versions = review ? await loadVersions(ctx.db, review.id) : []
  const overrides = review ? await loadOverrides(ctx.db, review.id) : []
  const who = await loadWho(ctx.db, ctx, {
    challengeId: challenge.id,
    submissionId: assignment.submissionId,
    named: sees(loaded, 'judge.names'),
    userIds: [judge.userId, ...versions.map(row => row.by), ...overrides.flatMap(peopleOf)],
  })
  const open = own || facts.submitted
  return {
    assignmentId,
    submissionId: assignment.submissionId,
    code: submissionCode(assignment.submissionId),
    team: sees(loaded, 'submission.team') ? (loaded.candidate?.teamName ?? null) : null,
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    stageId: stage.id,
    host: standing.host,
    own,
    judge: who(judge.userId),
    rubric: stage.rubric,
    counts: policy.marks,
    progress: reviewProgress(review),
    recused: facts.recused || facts.conflicted,
    /** a draft is private to its judge */
    review: review && open ? shownReview(review) : null,
    ...(await loadReviewNotes(ctx.db, ctx, loaded)),
    versions: versionViews(versions, loaded, who),
    overrideHistory: overrides.map(row => ({
      ...row,
      who: who(row.by),
      withdrawnWho: row.withdrawnBy ? who(row.withdrawnBy) : null,
    })),
    can: review && runs && mayDecideJudging(standing).ok ? actsOn(loaded) : noActs,
  }
}

const noActs = { reopen: false, setAside: false, restore: false, override: false, withdrawOverride: false }

function actsOn({ facts, own }: LoadedAssignment): typeof noActs {
  return {
    reopen: canReopen(facts).ok,
    setAside: canSetAside(facts).ok,
    restore: canRestore(facts).ok,
    override: canOverride({ ...facts, own }).ok,
    withdrawOverride: canWithdrawOverride({ ...facts, own }).ok,
  }
}

function shownReview(review: NonNullable<LoadedAssignment['review']>) {
  const { marks, marksAfter, comments, commentToTeam, commentToJury, abstainedAt, abstentionReason } = review
  const said = abstainedAt
    ? { comments: {}, commentToTeam: '', commentToJury: '' }
    : { comments: comments ?? {}, commentToTeam, commentToJury }
  return { marks, after: marksAfter, ...said, abstentionReason }
}

type Row = Awaited<ReturnType<typeof loadVersions>>[number]

function versionViews(
  rows: readonly Row[],
  { stage }: LoadedAssignment,
  who: (userId: string | null) => Who,
) {
  return rows.map((row, index) => ({
    number: row.number,
    kind: orNotFound(isVersionKind(row.kind) ? row.kind : null),
    at: row.at,
    who: who(row.by),
    ...whyOf(row),
    submissionVersion: row.submissionVersion,
    changes: changesBetween(stage.rubric.criteria, rows[index - 1] ?? null, row),
  }))
}

const recusals: readonly string[] = ['knows_team', ...conflictKinds]

/** A review set aside because judge and team are in conflict; the page of conflicts shows of which kind. */
function whyOf({ kind, reason }: Row): { reason: string | null; forConflict: boolean } {
  const forConflict = kind === 'set_aside' && reason !== null && recusals.includes(reason)
  return { reason: forConflict ? null : reason, forConflict }
}

async function loadVersions(db: Db, reviewId: string) {
  const rows = await db
    .select({ version: reviewVersions, submissionVersion: submissionVersions.number })
    .from(reviewVersions)
    .leftJoin(submissionVersions, eq(submissionVersions.id, reviewVersions.submissionVersionId))
    .where(eq(reviewVersions.reviewId, reviewId))
    .orderBy(asc(reviewVersions.number))
  return rows.map(({ version, submissionVersion }) => ({ ...version, submissionVersion }))
}

function peopleOf({ by, withdrawnBy }: { by: string; withdrawnBy: string | null }): (string | null)[] {
  return [by, withdrawnBy]
}

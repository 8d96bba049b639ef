import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import { shownName } from '#app/domain/judging/shown-name'
import { isActiveAssignment, isActiveOverride } from '#app/domain/shared/active.server'
import { groupBy } from '#app/domain/shared/group-by'
import { localText } from '#app/domain/shared/local-text'
import { batchesOf } from '#app/services/batches.server'
import { assignments, overrides, reviews } from '#db/schema'
import type { Exporting } from '../export-context.server'
import type { Cell, Sheet } from '../sheet'

type ReviewRow = Awaited<ReturnType<typeof loadReviews>>[number]

/** The reviews of a stage, one line for each assignment. @unguarded the command asks `canExport`. */
export async function reviewsSheet(exporting: Exporting): Promise<Sheet> {
  const { t } = exporting
  const rows = await loadReviews(exporting)
  return {
    columns: [
      ...whoColumns(exporting),
      { key: 'state', header: t('judging.state') },
      { key: 'submitted_at', header: t('exports.submitted_at') },
      { key: 'comment_to_team', header: t('exports.comment_to_team') },
      { key: 'comment_to_jury', header: t('exports.comment_to_jury') },
    ],
    // what a judge has not submitted is theirs
    rows: rows.map(({ team, judge, review }) => [
      ...[team, judge, t(`exports.review.${stateOf(review)}`)],
      review?.submittedAt ?? null,
      ...(review?.submittedAt ? [review.commentToTeam, review.commentToJury] : ['', '']),
    ]),
  }
}

/** The marks of submitted reviews, one line for each criterion. @unguarded the command asks `canExport`. */
export async function marksSheet(exporting: Exporting): Promise<Sheet> {
  const { t, all, ctx, db } = exporting
  const submitted = (await loadReviews(exporting)).filter(({ review }) => stateOf(review) === 'submitted')
  const ids = submitted.flatMap(({ review }) => (review ? [review.id] : []))
  const replaced: { reviewId: string; criterionId: string; mark: number }[] = []
  for await (const batch of batchesOf(ids))
    replaced.push(
      ...(await db
        .select()
        .from(overrides)
        .where(and(inArray(overrides.reviewId, batch), isActiveOverride))
        .orderBy(asc(overrides.at))),
    )
  const overridden = groupBy(replaced, ({ reviewId }) => reviewId)
  const points = (hundredths: number | undefined): Cell =>
    hundredths === undefined ? null : hundredths / 100
  return {
    columns: [
      ...whoColumns(exporting),
      { key: 'criterion', header: t('exports.criterion') },
      { key: 'mark', header: t('exports.mark') },
      { key: 'mark_after_discussion', header: t('exports.mark_after') },
      { key: 'override', header: t('exports.override') },
    ],
    rows: submitted.flatMap(({ team, judge, review }) =>
      all.stage.rubric.criteria.map(({ id, name }) => [
        ...[
          team,
          judge,
          localText(name, ctx.locale),
          points(review?.marks[id]),
          points(review?.marksAfter?.[id]),
        ],
        points(overridden.get(review?.id ?? '')?.find(({ criterionId }) => criterionId === id)?.mark),
      ]),
    ),
  }
}

function whoColumns({ t }: Exporting) {
  return [
    { key: 'team', header: t('teams.entry.host_team') },
    { key: 'judge', header: t('exports.judge') },
  ]
}

async function loadReviews({ db, ctx, all }: Exporting) {
  const candidates = await loadCandidates(db, all.stage)
  const nameOf = shownName(all, ctx.now)
  const teams = new Map(candidates.map(each => [each.submissionId, nameOf(each)]))
  const judges = new Map((await loadSeats(db, all.challenge.id)).map(({ judgeId, name }) => [judgeId, name]))
  const rows = await db
    .select({ judgeId: assignments.judgeId, submissionId: assignments.submissionId, review: reviews })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, all.stage.id), isActiveAssignment))
    .orderBy(asc(assignments.id))
  return rows
    .flatMap(({ judgeId, submissionId, review }) => {
      const team = teams.get(submissionId)
      return team === undefined ? [] : [{ team, judge: judges.get(judgeId) ?? '', review }]
    })
    .sort((a, b) => (a.team + a.judge < b.team + b.judge ? -1 : 1))
}

function stateOf(review: ReviewRow['review']) {
  if (!review?.submittedAt) return 'open'
  if (review.setAsideAt) return 'set_aside'
  return review.abstainedAt ? 'abstained' : 'submitted'
}

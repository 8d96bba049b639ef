import { z } from '#app/domain/shared/input'
import {
  count,
  event,
  hash,
  id,
  list,
  marks,
  object,
  type RowRef,
  row,
  rowsWhere,
  rowsWithIds,
} from './define'

const text = z.string().max(60)

const seat = event({ payload: object({ judgeId: id }), rows: ({ judgeId }) => [row('judges', judgeId)] })
const conflict = event({
  payload: object({ conflictId: id }),
  rows: ({ conflictId }) => [row('conflicts', conflictId)],
})
const statement = event({
  payload: object({ statementId: id }),
  rows: ({ statementId }) => [row('conflictStatements', statementId)],
})

/** The current review and its history. */
function reviewed({ assignmentId, reviewId }: { assignmentId: string; reviewId?: string }): RowRef[] {
  const ofAssignment = rowsWhere('reviews', 'assignmentId', assignmentId)
  return reviewId ? [ofAssignment, rowsWhere('reviewVersions', 'reviewId', reviewId)] : [ofAssignment]
}

const review = { assignmentId: id, reviewId: id }
/** missing in entries from before reviews were named by id */
const submitted = { assignmentId: id, reviewId: id.optional(), versionId: id.optional() }
const ofReview = event({ payload: object(review), rows: reviewed })

const panel = { panelId: id, panelKind: text, max: count }
const post = event({
  payload: object({ postId: id }),
  rows: ({ postId }) => [row('discussionPosts', postId)],
})
const vote = event({
  payload: object({
    panelId: id,
    submissionId: id,
    points: z.int().nullable(),
    voteId: id.nullable().optional(),
  }),
  rows: ({ voteId }) => [row('publicVotes', voteId)],
})

export const judgingEvents = {
  'judge.invited': event({
    payload: object({ judgeId: id, role: text }),
    rows: ({ judgeId }) => [row('judges', judgeId)],
  }),
  'judge.accepted': seat,
  'judge.declined': seat,
  'judge.profile_set': event({
    payload: object({ judgeId: id, topics: list(z.string()), maxLoad: count.nullable() }),
    rows: ({ judgeId }) => [row('judges', judgeId)],
  }),
  'judge.removed': event({
    payload: object({ judgeId: id, freed: list(id), reviewsKept: count }),
    rows: ({ judgeId, freed }) => [row('judges', judgeId), { table: 'assignments', by: 'id', values: freed }],
  }),
  'judge.reminded': seat,
  'judge.recused': event({
    payload: object({ assignmentId: id, conflictId: id, setAside: id.nullable() }),
    rows: ({ assignmentId }) => [row('assignments', assignmentId)],
  }),
  'conflict.found': event({
    payload: object({ conflictId: id, kind: text }),
    rows: ({ conflictId }) => [row('conflicts', conflictId)],
  }),
  'conflict.declared': event({
    payload: object({ conflictId: id, source: text }),
    rows: ({ conflictId }) => [row('conflicts', conflictId)],
  }),
  'conflict.lifted': conflict,
  'conflict.pinned': conflict,
  'conflict.unpinned': conflict,
  /** once a night for each challenge, also where nothing is proposed */
  'conflict.compared': event({
    payload: object({ proposed: list(id), withdrawn: list(id) }),
    rows: ({ proposed, withdrawn }) => [rowsWithIds('conflictProposals', [...proposed, ...withdrawn])],
  }),
  'conflict.confirmed': event({
    payload: object({ proposalId: id, conflictId: id, source: text }),
    rows: ({ proposalId, conflictId }) => [
      row('conflictProposals', proposalId),
      row('conflicts', conflictId),
    ],
  }),
  'conflict.rejected': event({
    payload: object({ proposalId: id }),
    rows: ({ proposalId }) => [row('conflictProposals', proposalId)],
  }),
  'conflict.stated': statement,
  'conflict.statement_withdrawn': statement,
  'assignments.proposed': event({
    payload: object({ planId: id, stageId: id, factsHash: hash, planHash: hash }),
    rows: ({ stageId }) => [rowsWhere('assignmentPlans', 'stageId', stageId)],
  }),
  'assignments.dropped': event({
    payload: object({ planId: id }),
    rows: ({ planId }) => [row('assignmentPlans', planId)],
  }),
  /** single pairs, or a plan by its hash; the written assignments are named beside it */
  'assignments.changed': event({
    payload: z.union([
      object({ source: text, added: list(z.string()), withdrawnIds: list(id) }),
      object({ source: text, planId: id, planHash: hash, added: count, withdrawn: count }),
    ]),
    rows: payload => ('planId' in payload ? [row('assignmentPlans', payload.planId)] : []),
  }),
  'review.submitted': event({ payload: object({ ...submitted, marks }), rows: reviewed }),
  'review.abstained': event({ payload: object(submitted), rows: reviewed }),
  'review.reopened': event({ payload: object({ ...review, marksBefore: marks }), rows: reviewed }),
  'review.restored': ofReview,
  'review.set_aside': event({ payload: object({ ...review, conflictId: id.optional() }), rows: reviewed }),
  'review.changed_after_discussion': event({ payload: object({ ...review, marks }), rows: reviewed }),
  'review.first_marks_again': ofReview,
  'mark.overridden': event({
    payload: object({
      overrideId: id,
      reviewId: id,
      criterionId: z.string(),
      mark: z.int(),
      replaces: id.nullable(),
    }),
    rows: ({ reviewId }) => [rowsWhere('overrides', 'reviewId', reviewId)],
  }),
  'mark.override_withdrawn': event({
    payload: object({ overrideId: id, reviewId: id }),
    rows: ({ reviewId }) => [rowsWhere('overrides', 'reviewId', reviewId)],
  }),
  'discussion.posted': post,
  'discussion.post_withdrawn': post,
  'panel.added': event({
    payload: object({ ...panel, stageId: id }),
    rows: ({ stageId }) => [rowsWhere('panels', 'stageId', stageId)],
  }),
  'panel.changed': event({
    payload: object({ ...panel, seats: list(id) }),
    rows: ({ panelId }, stream) => [row('panels', panelId), rowsWhere('judges', 'challengeId', stream)],
  }),
  'panel.removed': event({
    payload: object({ panelId: id }),
    rows: ({ panelId }, stream) => [row('panels', panelId), rowsWhere('judges', 'challengeId', stream)],
  }),
  'vote.cast': vote,
  'vote.withdrawn': vote,
} as const

import { z } from '#app/domain/shared/input'
import { at, count, event, hash, id, object, type RowRef, row, rowsWhere } from './define'

/** A challenge with all rows that were written for it. */
function written(stream: string): RowRef[] {
  return [
    row('challenges', stream),
    rowsWhere('stages', 'challengeId', stream),
    rowsWhere('prizes', 'challengeId', stream),
    rowsWhere('ruleVersions', 'challengeId', stream),
    rowsWhere('dataFiles', 'challengeId', stream),
    rowsWhere('pictures', 'challengeId', stream),
  ]
}

const text = z.string().max(60)
/** about the challenge, never about people: public with the result */
const withResult = { shown: 'with_result' } as const
const stagesAnd = { rows: (_: unknown, stream: string) => written(stream) }
/** a state transition of a challenge */
const step = event({
  payload: object({ version: count, publishAt: at.optional() }),
  ...withResult,
  ...stagesAnd,
})
const imported = event({ payload: object({ feed: text, contentHash: hash }), ...withResult, ...stagesAnd })
const file = event({ payload: object({ fileId: id, sha256: hash }), ...withResult, ...stagesAnd })
const cover = event({ payload: object({ pictureId: id, sha256: hash }), ...withResult, ...stagesAnd })
const stage = { payload: object({ stageId: id, position: count }) }

/** of a pause, whose reason is in the stage's row */
const pause = event({ payload: object({ stageId: id }), ...withResult, ...stagesAnd })

export const challengeEvents = {
  'stage.paused': pause,
  'stage.resumed': pause,
  // who took which table or files of the challenge
  'export.made': event({
    payload: object({ kind: text, format: text, stageId: id.nullable(), rows: count }),
  }),
  'challenge.created': event({ payload: object({ institutionId: id }), ...withResult, ...stagesAnd }),
  'challenge.cloned': event({ payload: object({ from: id }), ...withResult, ...stagesAnd }),
  'challenge.imported': imported,
  'challenge.import_updated': imported,
  'challenge.edited': event({
    payload: object({ section: text, version: count }),
    ...withResult,
    ...stagesAnd,
  }),
  'challenge.submitted_for_review': step,
  'challenge.withdrawn_from_review': step,
  'challenge.changes_requested': step,
  'challenge.approved': step,
  'challenge.published': step,
  'challenge.archived': step,
  'challenge.cancelled': step,
  'challenge.file_added': file,
  'challenge.file_removed': file,
  'challenge.cover_set': cover,
  'challenge.cover_removed': cover,
  'challenge.deadline_extended': event({
    payload: object({ stageId: id, before: at, after: at }),
    ...withResult,
    rows: ({ stageId }, stream) => [...written(stream), rowsWhere('deadlineChanges', 'stageId', stageId)],
  }),
  /** `before` and `after`: SHA-256 of the part's text in every language */
  'challenge.text_changed': event({
    payload: object({ changeId: id, part: text, before: hash, after: hash }),
    ...withResult,
    rows: ({ changeId }) => [row('textChanges', changeId)],
  }),
  'stage.added': event({ ...stage, ...stagesAnd }),
  'stage.moved': event({ payload: object({ stageId: id, towards: text }), ...stagesAnd }),
  'stage.removed': event({
    ...stage,
    rows: ({ stageId }, stream) => [
      ...written(stream),
      rowsWhere('deadlineChanges', 'stageId', stageId),
      rowsWhere('judgingChanges', 'stageId', stageId),
      rowsWhere('panels', 'stageId', stageId),
      rowsWhere('judges', 'challengeId', stream),
    ],
  }),
  'judging.changed': event({
    payload: object({ stageId: id, changeId: id, before: hash, after: hash }),
    rows: ({ stageId }, stream) => [
      rowsWhere('stages', 'challengeId', stream),
      rowsWhere('judgingChanges', 'stageId', stageId),
    ],
  }),
} as const

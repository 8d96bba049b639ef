import { z } from '#app/domain/shared/input'
import { count, event, hash, id, list, object, rowsWhere } from './define'

const text = z.string().max(60)
const withResult = { shown: 'with_result' } as const

export const attemptEvents = {
  /** `saltHash`: SHA-256 of the secret from which the split follows, so that it cannot be exchanged later */
  'metric.set': event({
    payload: object({
      stageId: id,
      metric: text,
      truthHash: hash,
      saltHash: hash,
      publicRows: count,
      privateRows: count,
    }),
    ...withResult,
    rows: (_, stream) => [rowsWhere('stages', 'challengeId', stream)],
  }),
  /** another truth is to count, once all files are scored by it */
  'truth.replacement': event({
    payload: object({ stageId: id, truthHash: hash, replacedHash: hash, reason: z.string().max(1000) }),
    ...withResult,
  }),
  'attempt.rescored': event({
    payload: object({
      attemptId: id,
      fileHash: hash,
      truthHash: hash,
      publicScore: text,
      privateScore: text,
    }),
    ...withResult,
  }),
  /** from this instant on it counts, with the new scores of all files at once */
  'truth.replaced': event({
    payload: object({ stageId: id, truthHash: hash, replacedHash: hash, attempts: count }),
    ...withResult,
    rows: (_, stream) => [rowsWhere('stages', 'challengeId', stream)],
  }),
  /** it was dropped, because some files would have no score by it */
  'truth.replacement_dropped': event({
    payload: object({ stageId: id, truthHash: hash, attemptId: id }),
    ...withResult,
  }),
  'metric.removed': event({
    payload: object({ stageId: id }),
    ...withResult,
    rows: (_, stream) => [rowsWhere('stages', 'challengeId', stream)],
  }),
  /** numbers as decimal text, so that each machine writes them in the same way */
  'attempt.scored': event({
    payload: object({
      attemptId: id,
      versionId: id,
      fileHash: hash,
      truthHash: hash,
      publicScore: text,
      privateScore: text,
    }),
    ...withResult,
  }),
  /** host or chair let the worker try a file without a score again, or leave it without one */
  'attempt.run_again': event({ payload: object({ attemptId: id, fileHash: hash }), ...withResult }),
  'attempt.left_out': event({ payload: object({ attemptId: id, fileHash: hash }), ...withResult }),
  'attempts.chosen': event({
    payload: object({ entryId: id, stageId: id, attemptIds: list(id) }),
    ...withResult,
  }),
} as const

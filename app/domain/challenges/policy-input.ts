import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'
import {
  maxAdvancing,
  maxConflictYears,
  maxDropped,
  maxLoadBound,
  maxReviewsEach,
  maxTieBreakers,
} from './policy-bounds'
import { stageBase } from './section-input'
import { tieBreakerOf } from './tie-breakers'

/** The input of the editor's section `judging`. */

export const seenWhen = ['never', 'after_own', 'always'] as const
export const methods = ['mean', 'median', 'trimmed_mean', 'calibrated'] as const

const TieValue = z
  .string()
  .max(80)
  .refine(value => tieBreakerOf(value) !== null, { message: messageRef('form.invalid') })
  .optional()

const drop = z.number().int().min(0).max(maxDropped).default(1)

export const JudgingInput = z.strictObject({
  ...stageBase,
  blindTeam: z.enum(seenWhen),
  blindInstitution: z.enum(seenWhen),
  blindJudges: z.enum(seenWhen),
  othersReviews: z.enum(seenWhen),
  sealed: z.boolean().default(false),
  method: z.enum(methods),
  dropLow: drop,
  dropHigh: drop,
  rounding: z.enum(['none', 'isu']),
  ties: z.array(TieValue).max(maxTieBreakers).default([]),
  tieEnd: z.enum(['shared', 'jury_vote']),
  marks: z.enum(['first', 'after_discussion']),
  reviewsEach: z.number().int().min(1).max(maxReviewsEach),
  expertsEach: z.number().int().min(0).max(maxReviewsEach).default(0),
  topicField: z.string().max(40).optional(),
  maxLoad: z.number().int().min(1).max(maxLoadBound).optional(),
  conflictYears: z.number().int().min(0).max(maxConflictYears),
  advance: z.number().int().min(1).max(maxAdvancing).optional(),
  board: z.enum(['with_result', 'while_judging']),
})
export type JudgingInput = z.infer<typeof JudgingInput>

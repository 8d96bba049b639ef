import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'
import type { TieBreaker } from '#db/json'
import {
  maxAdvancing,
  maxConflictYears,
  maxDropped,
  maxLoadBound,
  maxReviewsEach,
  maxTieBreakers,
} from './policy-bounds'
import { stageBase } from './section-input'

/** The input of the editor's section `judging`. */

export const seenWhen = ['never', 'after_own', 'always'] as const
export const methods = ['mean', 'median', 'trimmed_mean', 'calibrated'] as const
export const tieKinds = ['calibrated', 'mean', 'first_places'] as const

const criterionPrefix = 'criterion:'

/** A tie-breaker as an option of a list: its kind, or a criterion by its id. */
export function tieValueOf(link: TieBreaker): string {
  return link.kind === 'criterion' ? criterionPrefix + link.criterionId : link.kind
}

export function tieLinkOf(value: string): TieBreaker {
  const kind = tieKinds.find(each => each === value)
  return kind ? { kind } : { kind: 'criterion', criterionId: value.slice(criterionPrefix.length) }
}

const TieValue = z
  .string()
  .max(80)
  .refine(value => value.startsWith(criterionPrefix) || tieKinds.some(each => each === value), {
    message: messageRef('form.invalid'),
  })
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

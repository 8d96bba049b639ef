import { z } from 'zod'
import {
  maxAdvancing,
  maxConflictYears,
  maxDropped,
  maxLoadBound,
  maxReviewsEach,
  maxTieBreakers,
} from '#app/domain/challenges/policy-bounds'
import { methods, seenWhen } from '#app/domain/challenges/policy-input'
import { TieBreaker } from '#app/domain/challenges/tie-breakers'

const count = (min: number, max: number) => z.number().int().min(min).max(max)
const Seen = z.enum(seenWhen)
const Dropped = count(0, maxDropped)

const Method = z.union([
  z.strictObject({ kind: z.literal('trimmed_mean'), dropLow: Dropped, dropHigh: Dropped }),
  z.strictObject({ kind: z.enum(methods).exclude(['trimmed_mean']) }),
])

const Policy = z.strictObject({
  blind: z.strictObject({ team: Seen, institution: Seen, judges: Seen }),
  othersReviews: Seen,
  method: Method,
  rounding: z.enum(['none', 'isu']),
  ties: z.array(TieBreaker).max(maxTieBreakers),
  tieEnd: z.enum(['shared', 'jury_vote']),
  marks: z.enum(['first', 'after_discussion']),
  advance: count(1, maxAdvancing).nullable(),
  conflictYears: count(0, maxConflictYears),
  reviewsEach: count(1, maxReviewsEach),
  expertsEach: count(0, maxReviewsEach),
  maxLoad: count(1, maxLoadBound).nullable(),
  topicField: z.string().min(1).nullable(),
  sealed: z.boolean(),
  board: z.enum(['with_result', 'while_judging']),
})

/** A stage's judging policy in an exported challenge: complete, or only the differences from the default. */
export const PortablePolicy = Policy.partial()

import { z } from '#app/domain/shared/input'
import { seenWhen } from '#app/domain/visibility/policy'
import {
  maxAdvancing,
  maxConflictYears,
  maxDropped,
  maxLoadBound,
  maxReviewsEach,
  maxTieBreakers,
  methods,
} from './policy-bounds'
import { type TieBreaker as Tie, tieKinds } from './tie-breakers'

export const TieBreaker: z.ZodType<Tie> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(tieKinds) }),
  z.strictObject({ kind: z.literal('criterion'), criterionId: z.string().min(1) }),
])

const Seen = z.enum(seenWhen)

const count = (min: number, max: number) => z.number().int().min(min).max(max)
const Dropped = count(0, maxDropped)

const Method = z.union([
  z.strictObject({ kind: z.literal('trimmed_mean'), dropLow: Dropped, dropHigh: Dropped }),
  z.strictObject({ kind: z.enum(methods).exclude(['trimmed_mean']) }),
])

/**
 * How one stage is judged; fixed when judging opens. The column, the editor's form, and exported challenges take their
 * types and bounds from here.
 */
export const JudgingPolicy = z.strictObject({
  /** when a judge sees the team's name, its organisations, and the other judges' names */
  blind: z.strictObject({ team: Seen, institution: Seen, judges: Seen }),
  othersReviews: Seen,
  method: Method,
  /** none: no rounding before display · isu: criterion mean to 2 places, times weight to 2, summed */
  rounding: z.enum(['none', 'isu']),
  /** the rules that order submissions with equal scores, in order */
  ties: z.array(TieBreaker).max(maxTieBreakers),
  /** remaining ties share the rank, or the jury votes on them */
  tieEnd: z.enum(['shared', 'jury_vote']),
  /** which marks the ranking counts when a judge changed them after discussion */
  marks: z.enum(['first', 'after_discussion']),
  /** how many entries advance to the next stage; null where there is none */
  advance: count(1, maxAdvancing).nullable(),
  /** how many years after a person left it an organisation still causes conflicts */
  conflictYears: count(0, maxConflictYears),
  reviewsEach: count(1, maxReviewsEach),
  expertsEach: count(0, maxReviewsEach),
  maxLoad: count(1, maxLoadBound).nullable(),
  /** the choice question of the form whose answer is the submission's topic */
  topicField: z.string().min(1).nullable(),
  /**
   * nobody but the team reads a submission before the closing instant; otherwise the host does from its submission on
   */
  sealed: z.boolean(),
  board: z.enum(['with_result', 'while_judging']),
})
export type JudgingPolicy = z.infer<typeof JudgingPolicy>

import { z } from 'zod'
import { methods, seenWhen, tieKinds } from '../policy-input'

const Count = z.number().int().min(0).max(10_000)
const Seen = z.enum(seenWhen)

const Method = z.union([
  z.strictObject({ kind: z.literal('trimmed_mean'), dropLow: Count, dropHigh: Count }),
  z.strictObject({ kind: z.enum(methods).exclude(['trimmed_mean']) }),
])

const Tie = z.union([
  z.strictObject({ kind: z.literal('criterion'), criterionId: z.string().min(1) }),
  z.strictObject({ kind: z.enum(tieKinds) }),
])

const Policy = z.strictObject({
  blind: z.strictObject({ team: Seen, institution: Seen, judges: Seen }),
  othersReviews: Seen,
  method: Method,
  rounding: z.enum(['none', 'isu']),
  ties: z.array(Tie).max(20),
  tieEnd: z.enum(['shared', 'jury_vote']),
  marks: z.enum(['first', 'after_discussion']),
  advance: Count.min(1).nullable(),
  conflictYears: Count,
  reviewsEach: Count.min(1),
  expertsEach: Count,
  maxLoad: Count.min(1).nullable(),
  topicField: z.string().min(1).nullable(),
  sealed: z.boolean(),
  board: z.enum(['with_result', 'while_judging']),
})

/** A stage's way of judging in an exported challenge: all of it, or what departs from the usual. */
export const PortablePolicy = Policy.partial()

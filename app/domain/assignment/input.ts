import { maxLoadBound, maxReviewsEach } from '#app/domain/challenges/policy-bounds'
import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'

const pair = z.string().regex(/^\w{1,40}:\w{1,40}$/)
const maxRows = 10_000

export const PlanInput = z
  .strictObject({
    scope: z.enum(['all', 'top_up']),
    goal: z.enum(['total', 'worst_served']).optional(),
    reviewsEach: z.number().int().min(1).max(maxReviewsEach),
    expertsEach: z.number().int().min(0).max(maxReviewsEach),
    maxLoad: z.number().int().min(1).max(maxLoadBound).optional(),
    minLoad: z.number().int().min(0).max(maxLoadBound).default(0),
  })
  .refine(({ expertsEach, reviewsEach }) => expertsEach <= reviewsEach, {
    path: ['expertsEach'],
    message: messageRef('assignment.more_experts_than_reviews'),
  })
  .refine(({ minLoad, maxLoad }) => maxLoad === undefined || minLoad <= maxLoad, {
    path: ['minLoad'],
    message: messageRef('assignment.least_over_most'),
  })
export type PlanInput = z.infer<typeof PlanInput>

export const PlanAnswer = z.strictObject({ answer: z.enum(['apply', 'drop']) })

/** `judgeId:submissionId` of every ticked box and of every judge selected beside them. */
export const AssignmentsInput = z.strictObject({
  /** The submissions that were on the page; no other submission changes. */
  shown: z.array(z.string().max(40)).max(maxRows).default([]),
  pair: z.array(pair).max(20_000).default([]),
  more: z.array(pair.optional()).max(maxRows).default([]),
})

const CsvInput = z.strictObject({
  scope: z.literal('csv'),
  csv: z.string().max(5_000_000).optional(),
  file: z
    .instanceof(File)
    .refine(({ size }) => size <= 5_000_000, messageRef('form.invalid'))
    .optional(),
})

export const ProposalInput = z.union([PlanInput, CsvInput])

export const JudgeProfileInput = z.strictObject({
  topic: z.array(z.string().max(60)).max(200).default([]),
  maxLoad: z.number().int().min(1).max(maxLoadBound).optional(),
})
export type JudgeProfileInput = z.infer<typeof JudgeProfileInput>

import { LocalTime, nowOrLater } from '#app/domain/challenges/input'
import { hundredths } from '#app/domain/challenges/section-input'
import { textsInput, z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'

const id = z.string().regex(/^\w{1,40}$/)

export const DecisionInput = z.strictObject({
  award: z
    .array(
      z.strictObject({
        prizeId: id,
        nth: z.number().int().min(0).max(1000),
        /** an entry's id, or `sharedChoice` */
        entryId: id.optional(),
        citation: textsInput(1000),
      }),
    )
    .max(1000)
    .default([]),
  statement: textsInput(5000),
  deviationReason: textsInput(3000),
  methodReason: textsInput(3000),
})
export type DecisionInput = z.infer<typeof DecisionInput>

export const AdvancementInput = z.strictObject({
  entryId: z.array(id).max(10_000).default([]),
  deviationReason: textsInput(3000),
  methodReason: textsInput(3000),
})
export type AdvancementInput = z.infer<typeof AdvancementInput>

const cancellation = z.strictObject({ _method: z.literal('delete') })

/** Makes a stored decision public now or later, or cancels that. */
const announcement = z.union([
  cancellation,
  z.strictObject({
    ...nowOrLater,
    /** when the decision that the person checked was stored */
    decidedAt: z.iso.datetime(),
  }),
])

/** Announces who advances from a stage, or cancels that. */
export const ReleaseInput = announcement

export const PublicationInput = announcement

export const ProposalAnswer = z.strictObject({ _method: z.literal('delete').optional() })

export const PayoutInput = z.strictObject({ payoutId: id, reference: z.string().trim().min(2).max(120) })

const part = z.strictObject({ amount: hundredths.optional(), dueAt: LocalTime.optional() })

/** The tranches of a payout; a row that is left empty is none. */
export const SplitInput = z
  .strictObject({ parts: z.array(part).max(12).default([]) })
  .check(({ value: { parts }, issues }) => {
    parts.forEach(({ amount, dueAt }, index) => {
      if ((amount === undefined) === (dueAt === undefined)) return
      const path = ['parts', index, amount === undefined ? 'amount' : 'dueAt']
      issues.push({ code: 'custom', input: '', path, message: messageRef('form.required') })
    })
  })
  .transform(({ parts }) => ({
    parts: parts.flatMap(({ amount, dueAt }) =>
      amount === undefined || dueAt === undefined ? [] : [{ amount, dueAt }],
    ),
  }))

export const UndoInput = z.strictObject({ reason: z.string().trim().min(5).max(500) })
export type UndoInput = z.infer<typeof UndoInput>

/** The team that the person saw as the next. */
export const HandDownInput = z.strictObject({ to: id })
export type HandDownInput = z.infer<typeof HandDownInput>

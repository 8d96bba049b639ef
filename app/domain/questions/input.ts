import { textsInput, z } from '#app/domain/shared/input'
import { isBlank, type LocalText, locales } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { askers, audiences } from './askers'

const longest = 4000

/** A text in at least one language. */
function writtenText(max: number) {
  return textsInput(max).transform((typed, context): LocalText => {
    const written = Object.fromEntries(locales.flatMap(each => (typed[each] ? [[each, typed[each]]] : [])))
    if (!isBlank(written)) return written
    context.addIssue({ code: 'custom', message: messageRef('form.required'), path: ['az'] })
    return written
  })
}

export const AskInput = z.strictObject({
  text: z.string().trim().min(10).max(longest),
  audience: z.enum(audiences),
})
export type AskInput = z.infer<typeof AskInput>

export const AnswerInput = z
  .strictObject({
    audience: z.enum(audiences),
    /** the question as everyone reads it */
    question: textsInput(longest),
    text: writtenText(longest),
  })
  .refine(({ audience, question }) => audience === 'team' || !isBlank(question), {
    message: messageRef('questions.wording_needed'),
    path: ['question', 'az'],
  })
export type AnswerInput = z.input<typeof AnswerInput>
export type ReadAnswer = z.output<typeof AnswerInput>

export const HideInput = z.strictObject({ reason: writtenText(1000) })

export const ClarificationInput = z.strictObject({
  text: writtenText(longest),
  changesRules: z.literal('on').optional(),
})
export type ClarificationInput = z.input<typeof ClarificationInput>

export const OpenToInput = z.strictObject({ openTo: z.enum(askers) })

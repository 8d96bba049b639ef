import { DecisionInput } from '#app/domain/decisions/input'
import { AppealAnswerInput } from '#app/domain/screening/input'
import { textsInput, z } from '#app/domain/shared/input'
import { isBlank } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { resultAppealDays } from './permissions'
import { appealOutcomes } from './shown-appeal'

const { least, most } = resultAppealDays

/** Whether teams may appeal, how many days, and whether everyone sees the number of appeals. */
export const AppealTermsInput = z
  .strictObject({
    offered: z.boolean().default(false),
    days: z.number().int().min(least).max(most).optional(),
    shown: z.boolean().default(false),
  })
  .check(({ value: { offered, days }, issues }) => {
    if (offered && days === undefined)
      issues.push({ code: 'custom', input: days, path: ['days'], message: messageRef('form.required') })
  })
export type AppealTermsInput = z.infer<typeof AppealTermsInput>

export const ResultAppealAnswer = AppealAnswerInput.extend({ outcome: z.enum(appealOutcomes) })
export type ResultAppealAnswer = z.infer<typeof ResultAppealAnswer>

/** The awards after a correction, and why, for everyone to read. */
export const CorrectionInput = DecisionInput.pick({ award: true }).extend({
  reason: textsInput(3000).check(({ value, issues }) => {
    if (isBlank(value))
      issues.push({ code: 'custom', input: value, path: ['az'], message: messageRef('form.required') })
  }),
})
export type CorrectionInput = z.infer<typeof CorrectionInput>

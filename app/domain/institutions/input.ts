import { z } from '#app/domain/shared/input'
import { isBlank } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { hasNoLink } from '#app/text/links'
import { singleLine } from '#app/text/single-line'
import { institutionKinds } from './institution'

const line = z
  .string()
  .overwrite(singleLine)
  .max(160)
  .refine(hasNoLink, { error: messageRef('people.form.no_links') })
  .optional()
const paragraph = z.string().trim().max(2000).optional()

const name = z
  .strictObject({ az: line, en: line, ru: line })
  .refine(text => !isBlank(text), { error: messageRef('institutions.name_needed'), path: ['az'] })

export const InstitutionInput = z.strictObject({
  name,
  kind: z.enum(institutionKinds),
  registryNumber: z.string().trim().max(40).optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  about: z.strictObject({ az: paragraph, en: paragraph, ru: paragraph }).default({}),
})
export type InstitutionInput = z.infer<typeof InstitutionInput>

/** `insteadOf`: the id of an open invitation that this one replaces. */
export const InvitationInput = z.strictObject({
  email: z.string().trim().max(254).email(),
  insteadOf: z.string().max(64).optional(),
})
export type InvitationInput = z.infer<typeof InvitationInput>

export const AnswerInput = z.strictObject({ answer: z.enum(['accept', 'decline', 'ask']) })
export type AnswerInput = z.infer<typeof AnswerInput>

export const VerificationInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('verify'), reason: z.string().optional() }),
  z.strictObject({ decision: z.literal('refuse'), reason: z.string().trim().min(10).max(2000) }),
])
export type VerificationInput = z.infer<typeof VerificationInput>

import { LocalTime } from '#app/domain/challenges/input'
import { textsInput, z } from '#app/domain/shared/input'
import { isBlank } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { certificateKinds } from './code'

const id = z.string().regex(/^\w{1,40}$/)

/** A person takes their certificate. */
export const IssueInput = z.strictObject({
  challengeId: id,
  entryId: id.optional(),
  kind: z.enum(certificateKinds),
})
export type IssueInput = z.infer<typeof IssueInput>

/** Which certificates a challenge gives, and from when: from the publication of the result on, or later. */
export const TermsInput = z.strictObject({
  kinds: z.array(z.enum(certificateKinds)).max(certificateKinds.length).default([]),
  from: LocalTime.optional(),
})
export type TermsInput = z.infer<typeof TermsInput>

export const RevocationInput = z.strictObject({
  reason: textsInput(500).check(({ value, issues }) => {
    if (isBlank(value))
      issues.push({ code: 'custom', input: value, path: ['az'], message: messageRef('form.required') })
  }),
})

import { textsInput, z } from '#app/domain/shared/input'
import { isBlank, type LocalText, locales } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import type { Section } from './sections'
import { challengeStarts } from './starts'
import { isLocalTime } from './zoned-time'

/** A text in up to three languages; empty languages are left out. */
export function localTextInput(maxLength: number) {
  const text = z.string().max(maxLength).optional()
  return z.strictObject({ az: text, en: text, ru: text }).transform(
    ({ az, en, ru }): LocalText => ({
      ...(az?.trim() ? { az } : {}),
      ...(en?.trim() ? { en } : {}),
      ...(ru?.trim() ? { ru } : {}),
    }),
  )
}

/** A wall-clock time in the challenge's zone, as a `datetime-local` input sends it. */
export const LocalTime = z
  .string()
  .transform(text => text.slice(0, 16))
  .refine(isLocalTime, { message: messageRef('editing.bad_time') })

export const NewChallengeInput = z.strictObject({
  institutionId: z.string().max(40),
  title: localTextInput(140).refine(title => Object.keys(title).length > 0, {
    message: messageRef('editing.title_needed'),
  }),
  /** what the draft contains from the beginning */
  start: z.enum(challengeStarts).default('empty'),
})
export type NewChallengeInput = z.infer<typeof NewChallengeInput>

/** Moves a stage one position up or down, or removes it. */
export const StageInput = z.union([
  z.strictObject({ _method: z.literal('delete') }),
  z.strictObject({ _method: z.literal('put'), towards: z.enum(['sooner', 'later']) }),
])
export type StageInput = z.infer<typeof StageInput>

/** A public reason, in at least one language. */
export const publicReason = textsInput(1000).check(({ value, issues }) => {
  if (locales.some(locale => (value[locale]?.length ?? 0) >= 10)) return
  const message = isBlank(value) ? messageRef('form.required') : messageRef('form.too_short', { min: 10 })
  issues.push({ code: 'custom', input: value, path: ['az'], message })
})

export const CancellationInput = z.strictObject({ reason: publicReason })
export type CancellationInput = z.infer<typeof CancellationInput>

export const ExtensionInput = z.strictObject({ closesAt: LocalTime, reason: publicReason })
export type ExtensionInput = z.infer<typeof ExtensionInput>

/** The fields of the form `NowOrLater`; `requestedInstant` says which instant they mean. */
export const nowOrLater = {
  when: z.enum(['now', 'later']),
  /** a wall-clock time in the challenge's zone, as a `datetime-local` input sends it */
  at: z.string().max(20).optional(),
}

export const PublicationInput = z.strictObject(nowOrLater)
export type PublicationInput = z.infer<typeof PublicationInput>

export const DataFileInput = z.strictObject({
  file: z.instanceof(File, { message: messageRef('form.required') }),
  description: localTextInput(400),
  licence: z.string().trim().min(2).max(80),
  inBrief: z.boolean().default(false),
})
export type DataFileInput = z.infer<typeof DataFileInput>

const remark = z.string().trim().max(2000).optional()

/** The external address for entries of a challenge that runs on another site. */
export const ExternalUrlInput = z.strictObject({ externalUrl: z.url({ protocol: /^https?$/ }).max(500) })

/** Staff approve, or write a remark for each section that must change. */
export const ReviewInput = z
  .strictObject({
    decision: z.enum(['approve', 'request_changes']),
    remarks: z.strictObject({
      basics: remark,
      brief: remark,
      prizes: remark,
      eligibility: remark,
      timeline: remark,
      form: remark,
      rubric: remark,
      judging: remark,
      files: remark,
      rules: remark,
    } satisfies Record<Section, typeof remark>),
  })
  .refine(({ decision, remarks }) => decision === 'approve' || Object.values(remarks).some(Boolean), {
    message: messageRef('editing.remark_needed'),
    path: ['remarks'],
  })
export type ReviewInput = z.infer<typeof ReviewInput>

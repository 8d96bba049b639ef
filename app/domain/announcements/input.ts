import { nowOrLater } from '#app/domain/challenges/input'
import { textsInput, z } from '#app/domain/shared/input'
import { isBlank, locales } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { audienceKinds } from './audience'

const written = (max: number) =>
  textsInput(max).check(({ value, issues }) => {
    if (!isBlank(value)) return
    issues.push({ code: 'custom', input: value, path: ['az'], message: messageRef('form.required') })
  })

export const AnnouncementInput = z.strictObject({
  audience: z.enum(audienceKinds),
  /** default: the first stage */
  stageId: z.string().max(40).optional(),
  /** empty: every language */
  locale: z.enum(locales).optional(),
  subject: written(140),
  text: written(8000),
  isPublic: z.literal('on').optional(),
})
export type AnnouncementInput = z.infer<typeof AnnouncementInput>

/** Sends it now or later, takes it back to the drafts, or deletes the draft. */
export const SendingInput = z.union([
  z.strictObject({ intent: z.literal('send'), ...nowOrLater }),
  z.strictObject({ intent: z.enum(['unschedule', 'remove']) }),
])

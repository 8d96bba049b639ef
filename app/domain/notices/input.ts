import { z } from '#app/domain/shared/input'
import { locales } from '#app/domain/shared/local-text'
import { frequencies } from './frequency'
import type { NoticeKind } from './kinds'

const frequency = z.enum(frequencies)

/** How often mails of each kind go out, and the language of all mails. */
export const SettingsInput = z.strictObject({
  locale: z.enum(locales),
  kinds: z.strictObject({
    challenge: frequency,
    announcement: frequency,
    question: frequency,
    team: frequency,
    judging: frequency,
    result: frequency,
    follow: frequency,
    reminder: frequency,
    desk: frequency,
  } satisfies Record<NoticeKind, typeof frequency>),
})
export type SettingsInput = z.infer<typeof SettingsInput>

/** The mails about one challenge; `as_usual` removes the exception. */
export const ChallengeMailsInput = z.strictObject({
  challengeId: z.string().max(40),
  frequency: z.enum([...frequencies, 'as_usual']),
})

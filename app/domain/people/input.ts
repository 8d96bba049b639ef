import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'
import { hasNoLink } from '#app/text/links'
import { singleLine } from '#app/text/single-line'
import { tokenDays, tokenScopes } from './access-token'
import { participantTypes } from './person'

const email = z.string().trim().max(254).email()
const password = z.string().min(10).max(200)
const name = z
  .string()
  .overwrite(singleLine)
  .min(2)
  .max(120)
  .refine(hasNoLink, { error: messageRef('people.form.no_links') })
const organisation = z.string().overwrite(singleLine).max(160).optional()
const participantType = z.enum(participantTypes)

export const JoinInput = z.strictObject({
  name,
  email,
  participantType,
  organisation,
  /** the page on this site where the person goes on once the address is verified */
  next: z.string().max(2000).optional(),
})
export type JoinInput = z.infer<typeof JoinInput>

export const SignInInput = z.strictObject({
  email,
  password: z.string().min(1).max(200),
  next: z.string().optional(),
})
export type SignInInput = z.infer<typeof SignInInput>

/** The password is removed from the form before, as from every form that /confirm sends. */
export const ConfirmInput = z.strictObject({ next: z.string().optional() })

export type MailAddressInput = z.infer<typeof MailAddressInput>
export const MailAddressInput = z.strictObject({ email })

/** A new address of an account, and its current password. */
export const AddressInput = z.strictObject({ current: z.string().min(1).max(200), email })
export type AddressInput = z.infer<typeof AddressInput>

export type NewPasswordInput = z.infer<typeof NewPasswordInput>
export const NewPasswordInput = z.strictObject({ password })

/** Irreversible actions require the current password. */
export const OwnPasswordInput = z.strictObject({ current: z.string().min(1).max(200) })

/** Staff suspend an account, or with `_method` restore it. */
export const SuspensionInput = z.discriminatedUnion('_method', [
  z.strictObject({ _method: z.literal('delete') }),
  z.strictObject({ _method: z.undefined().optional(), reason: z.string().trim().min(10).max(1000) }),
])

export const ProfileInput = z.strictObject({ name, participantType, organisation })
export type ProfileInput = z.infer<typeof ProfileInput>

const year = z.number().int().min(1930).max(2200).optional()

export const AffiliationInput = z.strictObject({
  organisation: z.string().overwrite(singleLine).min(2).max(160),
  fromYear: year,
  /** required: this is for former organisations */
  untilYear: year,
})
export type AffiliationInput = z.infer<typeof AffiliationInput>

export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>
export const ChangePasswordInput = z.strictObject({ current: z.string().min(1).max(200), password })

export const TokenInput = z.strictObject({
  name: z.string().overwrite(singleLine).min(2).max(80),
  scope: z.enum(tokenScopes),
  days: z.enum(tokenDays).transform(Number),
})
export type TokenInput = z.infer<typeof TokenInput>

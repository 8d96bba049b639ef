import { participantTypes } from '#app/domain/people/person'
import { z } from '#app/domain/shared/input'
import { currencies, parseAmount } from '#app/domain/shared/money'
import { isTimeZone } from '#app/domain/shared/time-zone'
import { messageRef } from '#app/i18n/translate'
import { largestFile } from '#app/services/file-claim'
import { LocalTime, localTextInput } from './input'
import { maxReviewsEach } from './policy-bounds'
import { lifeEvents, themes } from './vocabulary'

/** The input of each section of the editor. A draft may be incomplete, so few fields are required. */

const base = {
  /** the version that the form was loaded with */
  version: z.number().int(),
  /** sent automatically while someone types */
  autosave: z.boolean().default(false),
  /** sent by the button that leads to the next section */
  next: z.literal('on').optional(),
}

const id = z.string().max(40).optional()

/** A section of one stage; without an id it is the first stage. */
const ofStage = { ...base, stageId: id }

/** The rules of a stage can be changed late, with a public reason. */
export const stageBase = { ...ofStage, reason: z.string().trim().max(1000).optional() }

/** At most two decimals, stored as hundredths. */
export const hundredths = z
  .string()
  .refine(text => parseAmount(text) !== null, { message: messageRef('editing.bad_amount') })
  .transform(text => parseAmount(text) ?? 0)

export const BasicsInput = z.strictObject({
  ...base,
  title: localTextInput(140),
  summary: localTextInput(400),
  lifeEvent: z.enum(lifeEvents).nullable().default(null),
  themes: z.array(z.enum(themes)).default([]),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, { message: messageRef('editing.bad_zone') }),
  externalUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
})
/** What may be missing is empty in a form; a caller that leaves it out changes nothing. */
export type BasicsInput = z.input<typeof BasicsInput>

export const BriefInput = z.strictObject({ ...base, brief: localTextInput(50_000) })
export type BriefInput = z.infer<typeof BriefInput>

export const RulesInput = z.strictObject({ ...base, rules: localTextInput(50_000) })
export type RulesInput = z.infer<typeof RulesInput>

const PrizeInput = z.strictObject({
  id,
  kind: z.enum(['money', 'in_kind']).default('money'),
  name: localTextInput(120),
  note: localTextInput(400),
  amount: hundredths.refine(amount => amount > 0, { message: messageRef('editing.zero_amount') }).optional(),
  currency: z.enum(currencies).default('AZN'),
  quantity: z.number().int().min(1).max(1000).default(1),
  rule: z.enum(['place', 'special']).default('place'),
  place: z.number().int().min(1).max(1000).optional(),
})

export const PrizesInput = z.strictObject({
  ...base,
  none: z.boolean().default(false),
  prizes: z.array(PrizeInput).max(40).default([]),
})
export type PrizesInput = z.infer<typeof PrizesInput>

export const EligibilityInput = z.strictObject({
  ...base,
  types: z.array(z.enum(participantTypes)).default([]),
  teamMin: z.number().int().min(1).max(100).optional(),
  teamMax: z.number().int().min(1).max(100).optional(),
  note: localTextInput(2000),
})
export type EligibilityInput = z.infer<typeof EligibilityInput>

export const TimelineInput = z.strictObject({
  ...ofStage,
  name: localTextInput(80).optional(),
  opensAt: LocalTime.optional(),
  closesAt: LocalTime.optional(),
  judgingEndsAt: LocalTime.optional(),
  resultsPlannedAt: LocalTime.optional(),
})
export type TimelineInput = z.infer<typeof TimelineInput>

const OptionInput = z.strictObject({ id, label: localTextInput(120) })

const FieldInput = z.strictObject({
  id,
  kind: z.enum(['text', 'long_text', 'link', 'file', 'choice']).default('long_text'),
  label: localTextInput(160),
  hint: localTextInput(400),
  required: z.boolean().default(false),
  maxLength: z.number().int().min(1).max(50_000).optional(),
  extensions: z.string().max(200).default(''),
  maxFiles: z.number().int().min(1).max(20).default(1),
  maxMegabytes: z
    .number()
    .int()
    .min(1)
    .max(largestFile / 1_000_000)
    .optional(),
  options: z.array(OptionInput).max(40).default([]),
})
export type FieldInput = z.infer<typeof FieldInput>

export const FormInput = z.strictObject({ ...ofStage, fields: z.array(FieldInput).max(40).default([]) })
export type FormInput = z.infer<typeof FormInput>

const AnchorInput = z.strictObject({ at: hundredths.default(0), label: localTextInput(200) })

const CriterionInput = z.strictObject({
  id,
  name: localTextInput(120),
  guidance: localTextInput(1000),
  weight: z.number().int().min(0).max(1000).default(1),
  min: hundredths.default(0),
  max: hundredths.default(1000),
  step: hundredths.default(100),
  required: z.boolean().default(false),
  anchors: z.array(AnchorInput).max(20).default([]),
})
export type CriterionInput = z.infer<typeof CriterionInput>

export const RubricInput = z.strictObject({
  ...stageBase,
  guidance: localTextInput(4000),
  quorum: z.number().int().min(1).max(maxReviewsEach).default(1),
  criteria: z.array(CriterionInput).max(40).default([]),
})
export type RubricInput = z.infer<typeof RubricInput>

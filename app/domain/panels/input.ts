import { LocalTime, localTextInput } from '#app/domain/challenges/input'
import { z } from '#app/domain/shared/input'
import { parseAmount } from '#app/domain/shared/money'
import { messageRef } from '#app/i18n/translate'
import { panelKinds, voterDays } from './panels'

const name = localTextInput(80).refine(text => Object.keys(text).length > 0, {
  message: messageRef('panels.name_needed'),
})

/** A positive number of points with at most two decimals, stored as hundredths. */
const max = z
  .string()
  .refine(text => (parseAmount(text) ?? 0) > 0 && (parseAmount(text) ?? 0) <= 100_000, {
    message: messageRef('panels.bad_max'),
  })
  .transform(text => parseAmount(text) ?? 0)

const fields = {
  name,
  kind: z.enum(panelKinds),
  max,
  opensAt: LocalTime,
  closesAt: LocalTime,
  /** for a public panel: how many days before its opening a voter's account must exist */
  voterDays: z
    .number()
    .refine(days => voterDays.some(each => each === days))
    .default(0),
  /** ids of the questions whose answers the voters read */
  showcase: z.array(z.string().max(40)).max(40).default([]),
}

const wholePoints = {
  check: ({ kind, max: most }: { kind: string; max: number }) => kind !== 'public' || most % 100 === 0,
  message: { message: messageRef('panels.whole_points'), path: ['max'] },
}

export const NewPanelInput = z.strictObject(fields).refine(wholePoints.check, wholePoints.message)
export type NewPanelInput = z.infer<typeof NewPanelInput>

export const PanelInput = z.union([
  z.strictObject({ _method: z.literal('delete') }),
  z
    .strictObject({
      ...fields,
      /** ids of the judges on the panel */
      seat: z.array(z.string().max(40)).max(500).default([]),
    })
    .refine(wholePoints.check, wholePoints.message),
])
export type PanelInput = z.infer<typeof PanelInput>

export const VoteInput = z.strictObject({
  panelId: z.string().max(40),
  submissionId: z.string().max(40),
  /** whole points; empty withdraws the vote */
  points: z.number().int().min(0).max(1000).optional(),
})
export type VoteInput = z.infer<typeof VoteInput>

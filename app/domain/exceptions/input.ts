import { LocalTime, publicReason } from '#app/domain/challenges/input'
import { z } from '#app/domain/shared/input'

export const PauseInput = z.strictObject({ reason: publicReason })
export type PauseInput = z.infer<typeof PauseInput>

export const ResumeInput = z.strictObject({
  _method: z.literal('delete'),
  giveBack: z.literal('on').optional(),
})

export const EntryExtensionInput = z.strictObject({
  stageId: z.string().min(1).max(64),
  until: LocalTime,
  reason: z.string().trim().min(10).max(2000),
})
export type EntryExtensionInput = z.infer<typeof EntryExtensionInput>

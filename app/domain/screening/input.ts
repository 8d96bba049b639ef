import { LocalTime } from '#app/domain/challenges/input'
import { participantTypes } from '#app/domain/people/person'
import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'
import { singleLine } from '#app/text/single-line'
import { bulkActs, entryStates } from './entry-list'
import { outcomes, screeningStates } from './screening-state'

const id = z.string().min(1).max(64)
const reason = z.string().trim().min(10).max(2000)
const label = z.string().overwrite(singleLine).min(1).max(40)

/** What the host decides on an entry; everything but passing it needs a reason for the team. */
export const ScreeningInput = z
  .strictObject({
    outcome: z.enum(outcomes),
    stageId: id,
    reason: reason.optional(),
    until: LocalTime.optional(),
  })
  .check(({ value: { outcome, reason, until }, issues }) => {
    const needed = { reason: outcome !== 'passed', until: outcome === 'sent_back' || outcome === 'excluded' }
    for (const [name, typed] of Object.entries({ reason, until }))
      if (needed[name === 'until' ? 'until' : 'reason'] && !typed)
        issues.push({ code: 'custom', input: typed, path: [name], message: messageRef('form.required') })
  })
export type ScreeningInput = z.infer<typeof ScreeningInput>

export const AppealInput = z.strictObject({ text: reason })
export type AppealInput = z.infer<typeof AppealInput>

export const AppealAnswerInput = z.strictObject({ answer: reason })
export type AppealAnswerInput = z.infer<typeof AppealAnswerInput>

export const NoteInput = z.strictObject({ text: z.string().trim().min(1).max(4000) })
export type NoteInput = z.infer<typeof NoteInput>

/** An act on the chosen entries of a list, or on all that its filter finds. */
export const BulkInput = z.strictObject({
  act: z.enum(bulkActs),
  label: label.optional(),
  scope: z.enum(['chosen', 'all']).default('chosen'),
  entryId: z.array(id).max(500).default([]),
  stage: id,
  team: z.string().max(200).optional(),
  state: z.enum(entryStates).optional(),
  type: z.enum(participantTypes).optional(),
  screening: z.enum(screeningStates).optional(),
  labelled: z.string().max(40).optional(),
})
export type BulkInput = z.infer<typeof BulkInput>

import { z } from '#app/domain/shared/input'

const id = z.string().min(1).max(64)
/** Far above the limits of any form, because a text that is too long must still be saved as a draft. */
const typed = z.record(z.string(), z.string().max(200_000).optional())
const file = z.instanceof(File)
const draftNumber = z.coerce.number().int().min(0)
const draft = {
  draftNumber,
  answers: typed.optional(),
  /** files sent with the form, where no script uploads them beforehand */
  files: z.record(z.string(), z.union([file, z.array(file)]).optional()).optional(),
  /** files uploaded beforehand, not yet in the draft */
  staged: z
    .record(z.string(), z.strictObject({ id: z.string().max(120), name: z.string().max(400) }))
    .optional(),
  /** a file to remove from the draft */
  remove: id.optional(),
}

const DraftContent = z.strictObject(draft)
export type DraftContent = z.infer<typeof DraftContent>

export const DraftInput = DraftContent.extend({
  autosave: z.literal('on').optional(),
  /** leads on to the page that shows the answers before they are submitted */
  next: z.literal('on').optional(),
})

/** Submits the stored draft that the team has read: another draft since then has another number. */
export const VersionInput = z.strictObject({ draftNumber, key: id })

/** POST adds a file that has been uploaded beforehand. */
export const DraftFileInput = z.strictObject({
  fieldId: id,
  stagedId: z.string().max(120),
  name: z.string().max(400),
})
export type DraftFileInput = z.infer<typeof DraftFileInput>

export const BreakGlassInput = z.strictObject({ reason: z.string().trim().min(20).max(1000) })

import { localTextInput } from '#app/domain/challenges/input'
import { z } from '#app/domain/shared/input'

/** Saves a picture with its alternative text, or removes it; without a file the stored picture stays. */
export const PictureInput = z.strictObject({
  act: z.enum(['save', 'remove']).default('save'),
  file: z.instanceof(File).optional(),
  alt: localTextInput(300),
})
export type PictureInput = z.infer<typeof PictureInput>

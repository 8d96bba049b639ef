import { z } from '#app/domain/shared/input'

/** POST freezes now or later, DELETE thaws with a reason. */
export const FreezeInput = z.union([
  z.strictObject({ _method: z.literal('delete'), reason: z.string().trim().min(5).max(1000) }),
  z.strictObject({
    when: z.enum(['now', 'later']),
    /** local date and time in the challenge's zone, as a datetime-local field sends it */
    at: z.string().max(20).optional(),
  }),
])
export type FreezeInput = z.infer<typeof FreezeInput>

import { nowOrLater } from '#app/domain/challenges/input'
import { z } from '#app/domain/shared/input'

/** POST freezes now or later, DELETE thaws with a reason. */
export const FreezeInput = z.union([
  z.strictObject({ _method: z.literal('delete'), reason: z.string().trim().min(5).max(1000) }),
  z.strictObject(nowOrLater),
])

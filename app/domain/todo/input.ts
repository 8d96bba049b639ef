import { z } from '#app/domain/shared/input'

/** One judge, or without an id all judges with open reviews. */
export const ReminderInput = z.strictObject({ judgeId: z.string().max(64).optional() })

import { z } from '#app/domain/shared/input'
import { followKinds } from './follows'

/** `of`: the slug of a challenge or institution, or the query of a search: the longest that a list can have fits. */
export const FollowInput = z.strictObject({ kind: z.enum(followKinds), of: z.string().max(2400).default('') })
export type FollowInput = z.infer<typeof FollowInput>

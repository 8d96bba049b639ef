import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** How long a look inside something sealed lasts. */
export const accessMs = 60 * 60_000

type Facts = {
  /** what the person is and was in the challenge */
  roles: ChallengeRoles
  /** the entry has handed something in that stands */
  submitted: boolean
  /** a look of the same person that still lasts */
  looking: boolean
}

/** Staff may look inside for a reason, unless they compete, judge or host there themselves. */
export function canOpenBreakGlass({ roles, submitted, looking }: Facts): Verdict {
  const combines = mayCombineRoles('look', roles)
  if (!combines.ok) return combines
  if (!submitted) return deny('visibility.glass.nothing')
  return looking ? deny('visibility.glass.looking') : allow
}

import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { no, type Verdict, yes } from '#app/domain/shared/verdict'

/** How long a look inside something sealed lasts. */
export const lookMs = 60 * 60_000

type Facts = {
  /** what the person is and was in the challenge */
  roles: ChallengeRoles
  /** the entry has handed something in that stands */
  handedIn: boolean
  /** a look of the same person that still lasts */
  looking: boolean
}

/** Staff may look inside for a reason, unless they compete, judge or host there themselves. */
export function canBreakGlass({ roles, handedIn, looking }: Facts): Verdict {
  const combines = mayCombineRoles('look', roles)
  if (!combines.ok) return combines
  if (!handedIn) return no('visibility.glass.nothing')
  return looking ? no('visibility.glass.looking') : yes
}

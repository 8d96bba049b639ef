import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** The duration of break-glass access. */
export const accessMs = 60 * 60_000

type Facts = {
  /** the person's current and former roles in the challenge */
  roles: ChallengeRoles
  /** the entry has a submission that is not withdrawn */
  submitted: boolean
  /** the same person has open access */
  looking: boolean
}

/** Staff may open break-glass access with a reason, unless they compete, judge or host in the challenge. */
export function canOpenBreakGlass({ roles, submitted, looking }: Facts): Verdict {
  const combines = mayCombineRoles('look', roles)
  if (!combines.ok) return combines
  if (!submitted) return deny('visibility.glass.nothing')
  return looking ? deny('visibility.glass.looking') : allow
}

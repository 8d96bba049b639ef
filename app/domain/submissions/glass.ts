import { no, type Verdict, yes } from '#app/domain/shared/verdict'

/** How long a look inside something sealed lasts. */
export const lookMs = 60 * 60_000

type Facts = {
  /** a member of a team of the same challenge */
  entrant: boolean
  /** the entry has handed something in that stands */
  handedIn: boolean
  /** a look of the same person that still lasts */
  looking: boolean
}

/** Staff may look inside for a reason, unless they compete there themselves. */
export function canBreakGlass({ entrant, handedIn, looking }: Facts): Verdict {
  if (entrant) return no('visibility.glass.entrant')
  if (!handedIn) return no('visibility.glass.nothing')
  return looking ? no('visibility.glass.looking') : yes
}

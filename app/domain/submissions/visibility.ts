import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Verdict } from '#app/domain/shared/verdict'
import { maySee, maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { BlindingPolicy } from '#app/domain/visibility/policy'

type Concern = { standing: Partial<Standing>; closesAt: Date | null; now: Date }

/** Whether the actor may see the content of a submission before any redaction. */
export function maySeeContent({ policy, ...concern }: Concern & { policy: BlindingPolicy }): Verdict {
  return maySee({ facet: 'submission.unredacted', policy, ...askedOf(concern) })
}

/** Whether the actor may see that there is a submission. */
export function maySeeExistence(concern: Concern): Verdict {
  return maySeeOfChallenge({ facet: 'submission.existence', ...askedOf(concern) })
}

function askedOf({ standing, closesAt, now }: Concern) {
  const times = { publishAt: null, closesAt, resultsAt: null }
  return { standing: { ...noStanding, ...standing }, times, now }
}

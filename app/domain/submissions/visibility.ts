import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Verdict } from '#app/domain/shared/verdict'
import { maySee } from '#app/domain/visibility/law'
import type { SightPolicy } from '#app/domain/visibility/policy'

type Concern = { standing: Partial<Standing>; closesAt: Date | null; now: Date; policy?: SightPolicy }

/** What a submission says and carries, before anything was redacted. */
export function maySeeContent(concern: Concern): Verdict {
  return ask('submission.unredacted', concern)
}

/** That there is a submission at all. */
export function maySeeExistence(concern: Concern): Verdict {
  return ask('submission.existence', concern)
}

function ask(
  facet: 'submission.unredacted' | 'submission.existence',
  { standing, closesAt, now, policy }: Concern,
) {
  const times = { publishAt: null, closesAt, resultsAt: null }
  return maySee({ facet, standing: { ...noStanding, ...standing }, times, now, policy })
}

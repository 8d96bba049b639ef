import { noStanding, type Standing } from '#app/domain/shared/standing'
import type { Verdict } from '#app/domain/shared/verdict'
import { maySee } from '#app/domain/visibility/law'

type Concern = { standing: Partial<Standing>; closesAt: Date | null; now: Date }

/** What a submission says and carries: its team always, host, chair and its judges from the deadline on. */
export function maySeeContent({ standing, closesAt, now }: Concern): Verdict {
  return ask('submission.content', { standing, closesAt, now })
}

/** That there is a submission at all. */
export function maySeeExistence({ standing, closesAt, now }: Concern): Verdict {
  return ask('submission.existence', { standing, closesAt, now })
}

function ask(facet: 'submission.content' | 'submission.existence', { standing, closesAt, now }: Concern) {
  const times = { publishAt: null, closesAt, resultsAt: null }
  return maySee({ facet, standing: { ...noStanding, ...standing }, times, now })
}

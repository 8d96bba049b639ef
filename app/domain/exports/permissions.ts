import type { Standing } from '#app/domain/shared/standing'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { maySee, maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import type { BlindingPolicy } from '#app/domain/visibility/policy'
import type { ExportKind } from './sheet'

type Facts = { standing: Standing; times: Times; policy: BlindingPolicy; now: Date }

/** Whether this person may export such a sheet of the stage now: what its pages show them, and nothing more. */
export function canExport(kind: ExportKind, facts: Facts): Verdict {
  const { standing, times, now } = facts
  switch (kind) {
    case 'entries':
    case 'teams':
    case 'payouts':
      return standing.host ? allow : deny('exports.host_only')
    case 'answers':
      return maySee({ facet: 'submission.content', ...facts })
    case 'reviews':
    case 'marks':
      return maySee({ facet: 'review.others', ...facts })
    case 'ranking':
    case 'decision':
      return maySeeOfChallenge({ facet: 'ranking', standing, times, now })
  }
}

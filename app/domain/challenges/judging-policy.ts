import canonicalize from 'canonicalize'
import { usualSight } from '#app/domain/visibility/policy'
import type { JudgingPolicy } from '#db/json'

/** How a stage is judged where its host says nothing else. */
const usualPolicy: JudgingPolicy = {
  ...usualSight,
  method: { kind: 'mean' },
  rounding: 'none',
  ties: [],
  tieEnd: 'shared',
  marks: 'first',
  advance: null,
  conflictYears: 3,
  reviewsEach: 2,
  expertsEach: 0,
  maxLoad: null,
  topicField: null,
}

/** The whole way of judging of a stage: what its host chose over what is usual. */
export function policyOf({ judging }: { judging: Partial<JudgingPolicy> | null }): JudgingPolicy {
  return { ...usualPolicy, ...judging }
}

/** As a stage keeps it: the usual way is kept as nothing, so that whoever chose nothing stays apart from whoever did. */
export function keptPolicy(policy: JudgingPolicy): JudgingPolicy | null {
  return canonicalize(policy) === canonicalize(usualPolicy) ? null : policy
}

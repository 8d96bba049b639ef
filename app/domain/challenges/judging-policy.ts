import canonicalize from 'canonicalize'
import { defaultBlinding } from '#app/domain/visibility/policy'
import type { JudgingPolicy } from '#db/json'

/** How a stage is judged where its host says nothing else. */
const defaultJudgingPolicy: JudgingPolicy = {
  ...defaultBlinding,
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

/**
 * The whole way of judging of a stage: what its host chose over what is usual. From approval on a stage stores the
 * whole policy, so a change of what is usual changes no challenge that has been approved.
 */
export function policyOf({ judging }: { judging: Partial<JudgingPolicy> | null }): JudgingPolicy {
  return { ...defaultJudgingPolicy, ...judging }
}

/** Whether the host chose nothing: the usual way, stored or not, is never what keeps a challenge from publication. */
export function isUsual({ judging }: { judging: Partial<JudgingPolicy> | null }): boolean {
  return canonicalize(policyOf({ judging })) === canonicalize(defaultJudgingPolicy)
}

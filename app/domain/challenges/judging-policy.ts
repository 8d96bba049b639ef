import canonicalize from 'canonicalize'
import { defaultBlinding } from '#app/domain/visibility/policy'
import type { JudgingPolicy } from './policy-schema'

/** The default judging policy of a stage. */
export const defaultJudgingPolicy: JudgingPolicy = {
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
 * The whole judging policy of a stage: the host's choices over the defaults. After approval a stage stores the whole
 * policy, so that a change of the defaults changes no approved challenge.
 */
export function policyOf({ judging }: { judging: Partial<JudgingPolicy> | null }): JudgingPolicy {
  return { ...defaultJudgingPolicy, ...judging }
}

/** Whether the policy equals the default, stored or not; the default never prevents publication. */
export function isUsual({ judging }: { judging: Partial<JudgingPolicy> | null }): boolean {
  return canonicalize(policyOf({ judging })) === canonicalize(defaultJudgingPolicy)
}

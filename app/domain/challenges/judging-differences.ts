import canonicalize from 'canonicalize'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Rules } from './judging-freeze'
import { policyOf } from './judging-policy'
import type { JudgingPolicy } from './policy-schema'

const parts = [
  'blind',
  'othersReviews',
  'sealed',
  'method',
  'rounding',
  'ties',
  'tieEnd',
  'marks',
  'reviewsEach',
  'expertsEach',
  'maxLoad',
  'topicField',
  'conflictYears',
  'advance',
  'board',
] as const satisfies readonly (keyof JudgingPolicy)[]

export type PolicyPart = (typeof parts)[number]

/** One difference between two versions of the rules. */
export type Difference =
  | { kind: 'criterion_added' | 'criterion_removed' | 'criterion_changed'; name: LocalText }
  | { kind: 'guidance' }
  | { kind: 'quorum'; before: number; after: number }
  | { kind: 'policy'; part: PolicyPart }

/** The differences between two versions of a stage's rules, criteria first. */
export function differencesOf(before: Rules, after: Rules): Difference[] {
  return [...criteria(before, after), ...rubric(before, after), ...policy(before, after)]
}

function criteria({ rubric: before }: Rules, { rubric: after }: Rules): Difference[] {
  const removed = before.criteria.filter(old => !after.criteria.some(({ id }) => id === old.id))
  const rest = after.criteria.flatMap((criterion): Difference[] => {
    const old = before.criteria.find(({ id }) => id === criterion.id)
    if (!old) return [{ kind: 'criterion_added', name: criterion.name }]
    return isSame(old, criterion) ? [] : [{ kind: 'criterion_changed', name: criterion.name }]
  })
  return [...removed.map(({ name }) => ({ kind: 'criterion_removed' as const, name })), ...rest]
}

function rubric({ rubric: before }: Rules, { rubric: after }: Rules): Difference[] {
  const quorum = { kind: 'quorum' as const, before: before.quorum, after: after.quorum }
  return [
    ...(before.quorum === after.quorum ? [] : [quorum]),
    ...(isSame(before.guidance, after.guidance) ? [] : [{ kind: 'guidance' as const }]),
  ]
}

function policy(before: Rules, after: Rules): Difference[] {
  const [was, is] = [policyOf(before), policyOf(after)]
  return parts.filter(part => !isSame(was[part], is[part])).map(part => ({ kind: 'policy' as const, part }))
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other)
}

import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'
import type { FormField, Rubric } from './content'
import type { JudgingPolicy } from './policy-schema'
import { type TieBreaker, tieKeyOf } from './tie-breakers'

/** `field` names the form field beside which the error is shown. */
export type PolicyFault = { field: string; reason: MessageKey; params: CheckedValues }

type Around = {
  rubric: Rubric
  form: readonly FormField[]
  /** whether another stage follows this one */
  later: boolean
}

/**
 * All settings of a judging policy that are impossible with these criteria, this form and this position of the stage.
 */
export function policyFaults(policy: JudgingPolicy, around: Around): PolicyFault[] {
  return [
    ...method(policy),
    ...policy.ties.flatMap((link, index) => tie(policy, around.rubric, { link, index })),
    ...load(policy, around),
    ...(policy.advance !== null && !around.later
      ? [fault('advance', 'challenges.stages.fault.no_later')]
      : []),
  ]
}

function fault<K extends MessageKey>(field: string, reason: K, ...values: MessageArgs<K>): PolicyFault
function fault(field: string, reason: MessageKey, values: Values = {}): PolicyFault {
  return { field, reason, params: uncheckedValues(values) }
}

/** Some marks must be left once the ends are dropped. */
function method({ method, reviewsEach }: JudgingPolicy): PolicyFault[] {
  if (method.kind !== 'trimmed_mean') return []
  const { dropLow, dropHigh } = method
  if (dropLow + dropHigh === 0) return [fault('dropLow', 'challenges.stages.fault.drops_nothing')]
  const least = dropLow + dropHigh + 1
  return reviewsEach < least
    ? [fault('reviewsEach', 'challenges.stages.fault.too_few_to_trim', { least })]
    : []
}

type Placed = { link: TieBreaker; index: number }

/** Each tie-breaker must be new and must have values to compare. */
function tie({ ties, method }: JudgingPolicy, { criteria }: Rubric, { link, index }: Placed): PolicyFault[] {
  const field = `ties[${index}]`
  const twice = ties.slice(0, index).some(other => tieKeyOf(other) === tieKeyOf(link))
  if (twice) return [fault(field, 'challenges.stages.fault.tie_twice')]
  if (link.kind === method.kind) return [fault(field, 'challenges.stages.fault.tie_idle')]
  const gone = link.kind === 'criterion' && !criteria.some(({ id }) => id === link.criterionId)
  return gone ? [fault(field, 'challenges.stages.fault.tie_gone')] : []
}

function load(policy: JudgingPolicy, { rubric, form }: Around): PolicyFault[] {
  const { reviewsEach, expertsEach, topicField } = policy
  const topic = form.find(({ id }) => id === topicField)
  return [
    ...(reviewsEach < rubric.quorum
      ? [fault('reviewsEach', 'challenges.stages.fault.below_quorum', { quorum: rubric.quorum })]
      : []),
    ...(expertsEach > reviewsEach
      ? [fault('expertsEach', 'challenges.stages.fault.experts', { reviewsEach })]
      : []),
    ...(expertsEach > 0 && topicField === null
      ? [fault('topicField', 'challenges.stages.fault.topic_needed')]
      : []),
    ...(topicField !== null && topic?.kind !== 'choice'
      ? [fault('topicField', 'challenges.stages.fault.topic')]
      : []),
  ]
}

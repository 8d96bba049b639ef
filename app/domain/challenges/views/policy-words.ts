import type { Rubric } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Translate } from '#app/i18n/translate'
import type { PolicyPart } from '../judging-differences'
import type { TieBreaker } from '../tie-breakers'

type Speech = {
  t: Translate
  local: (text: LocalText) => string
  rubric: Rubric
}

/** One part of a judging policy as a sentence; nobody advances from the last stage. */
export function policyWords(policy: JudgingPolicy, part: PolicyPart, speech: Speech): string[] {
  const { t } = speech
  switch (part) {
    case 'blind':
      return blindWords(policy, t)
    case 'othersReviews':
      return [t(`challenges.stages.words.others.${policy.othersReviews}`)]
    case 'sealed':
      return [t(policy.sealed ? 'challenges.stages.words.sealed' : 'challenges.stages.words.unsealed')]
    case 'method':
      return [methodWords(policy, t)]
    case 'rounding':
      return [t(`challenges.stages.words.rounding.${policy.rounding}`)]
    case 'marks':
      return [t(`challenges.stages.words.marks.${policy.marks}`)]
    case 'ties':
    case 'tieEnd':
      return tiesWords(policy, speech)
    case 'board':
      return [t(`challenges.stages.words.board.${policy.board}`)]
    case 'advance':
      return [
        policy.advance === null
          ? t('challenges.stages.words.advance_open')
          : t('challenges.stages.words.advance', { count: policy.advance }),
      ]
    default:
      return loadWords(policy, part, t)
  }
}

function blindWords({ blind }: JudgingPolicy, t: Translate): string[] {
  return [
    t(`challenges.stages.words.team.${blind.team}`),
    t(`challenges.stages.words.institution.${blind.institution}`),
    t(`challenges.stages.words.judges.${blind.judges}`),
  ]
}

function methodWords({ method }: JudgingPolicy, t: Translate): string {
  if (method.kind !== 'trimmed_mean') return t(`challenges.stages.words.${method.kind}`)
  const { dropLow: low, dropHigh: high } = method
  if (high === 0) return t('challenges.stages.words.trimmed_low', { low })
  return low === 0
    ? t('challenges.stages.words.trimmed_high', { high })
    : t('challenges.stages.words.trimmed_mean', { low, high })
}

function tiesWords({ ties, tieEnd }: JudgingPolicy, speech: Speech): string[] {
  const { t } = speech
  if (ties.length === 0) return [t(`challenges.stages.words.tie_end.${tieEnd}`)]
  const list = ties
    .map(tie => tieWords(tie, { ...speech, criteria: speech.rubric.criteria }))
    .reduce((first, next) => t('challenges.stages.words.tie_then', { first, next }))
  return [t('challenges.stages.words.ties', { list }), t(`challenges.stages.words.tie_end_after.${tieEnd}`)]
}

type Criteria = readonly { id: string; name: LocalText }[]

/** A tie-breaker as a part of a sentence. */
export function tieWords(
  tie: TieBreaker,
  { t, local, criteria }: Omit<Speech, 'rubric'> & { criteria: Criteria },
): string {
  if (tie.kind !== 'criterion') return t(`challenges.stages.words.tie.${tie.kind}`)
  const criterion = criteria.find(({ id }) => id === tie.criterionId)
  return t('challenges.stages.words.tie.criterion', { name: criterion ? local(criterion.name) : '…' })
}

type LoadPart = 'reviewsEach' | 'expertsEach' | 'maxLoad' | 'topicField' | 'conflictYears'

function loadWords(policy: JudgingPolicy, part: LoadPart, t: Translate): string[] {
  const { expertsEach, maxLoad } = policy
  switch (part) {
    case 'reviewsEach':
      return [t('challenges.stages.words.reviews', { count: policy.reviewsEach })]
    case 'expertsEach':
      return expertsEach > 0 ? [t('challenges.stages.words.experts', { count: expertsEach })] : []
    case 'maxLoad':
      return maxLoad === null ? [] : [t('challenges.stages.words.max_load', { count: maxLoad })]
    case 'conflictYears':
      return [t('challenges.stages.words.conflict_years', { count: policy.conflictYears })]
    case 'topicField':
      return []
  }
}

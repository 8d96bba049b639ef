import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import type { JudgingPolicy, Rubric } from '#db/json'
import type { PolicyPart } from '../judging-differences'
import { policyWords } from './policy-words'

type JudgingWordsProps = {
  policy: JudgingPolicy
  rubric: Rubric
  /** another stage follows this one */
  later: boolean
}

/** How a stage is judged, in words: who sees what, the score, ties, who reads, what follows. */
export function JudgingWords({ policy, rubric, later }: JudgingWordsProps) {
  const { t, local } = useI18n()
  const groups: { title: string; parts: readonly PolicyPart[] }[] = [
    { title: t('stages.words.sight_title'), parts: ['sealed', 'blind', 'othersReviews'] },
    { title: t('stages.words.score_title'), parts: ['method', 'marks', 'rounding'] },
    { title: t('stages.words.ties_title'), parts: ['ties'] },
    {
      title: t('stages.words.work_title'),
      parts: ['reviewsEach', 'expertsEach', 'maxLoad', 'conflictYears'],
    },
    { title: t('stages.words.outcome_title'), parts: later ? ['advance', 'board'] : ['board'] },
  ]
  return (
    <DefinitionList
      items={groups.map(({ title, parts }) => ({
        term: title,
        value: parts.flatMap(part => policyWords(policy, part, { t, local, rubric })).join(' '),
      }))}
    />
  )
}

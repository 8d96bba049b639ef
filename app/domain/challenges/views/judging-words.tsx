import type { Rubric } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import type { PolicyPart } from '../judging-differences'
import { policyWords } from './policy-words'

type WordedPanel = { id: string; name: LocalText; max: number; kind: string; voterDays: number | null }

type JudgingWordsProps = {
  policy: JudgingPolicy
  rubric: Rubric
  /** the panels of a final score; none where one jury decides alone */
  panels?: readonly WordedPanel[]
  /** whether another stage follows this one */
  later: boolean
  /** how many teams advanced, once that is public */
  advanced?: number | undefined
}

/** How a stage is judged, in words: who sees what, the score, ties, the reviewers, and what follows. */
export function JudgingWords({ policy, rubric, later, advanced, panels = [] }: JudgingWordsProps) {
  const { t, local, format } = useI18n()
  // a score needs the quorum, so every submission gets at least as many reviews
  const effective = { ...policy, reviewsEach: Math.max(policy.reviewsEach, rubric.quorum) }
  const mixed = panels.length > 0 && !later ? mixedWords(panels, { t, local, format }) : null
  const groups: { title: string; parts: readonly PolicyPart[]; first?: string | null }[] = [
    { title: t('challenges.stages.words.sight_title'), parts: ['sealed', 'blind', 'othersReviews'] },
    {
      title: t('challenges.stages.words.score_title'),
      parts: mixed ? ['marks'] : ['method', 'marks', 'rounding'],
      first: mixed,
    },
    { title: t('challenges.stages.words.ties_title'), parts: ['ties'] },
    {
      title: t('challenges.stages.words.work_title'),
      parts: ['reviewsEach', 'expertsEach', 'maxLoad', 'conflictYears'],
    },
    {
      title: t('challenges.stages.words.outcome_title'),
      parts: later && advanced === undefined ? ['advance', 'board'] : ['board'],
      first: advanced === undefined ? null : t('challenges.stages.words.advanced', { count: advanced }),
    },
  ]
  return (
    <DefinitionList
      items={groups.map(({ title, parts, first }) => ({
        term: title,
        value: [
          ...(first ? [first] : []),
          ...parts.flatMap(part => policyWords(effective, part, { t, local, rubric })),
        ].join(' '),
      }))}
    />
  )
}

type Speech = Pick<ReturnType<typeof useI18n>, 't' | 'local' | 'format'>

/** How the final score of several panels is computed; a panel's maximum is in hundredths of a point. */
function mixedWords(panels: readonly WordedPanel[], { t, local, format }: Speech): string {
  const list = panels
    .map(({ name, max }) => {
      const points = format.number(max / 100, max % 100 === 0 ? 0 : 2)
      return t('challenges.stages.words.mixed_panel', { name: local(name), max: points })
    })
    .join(', ')
  const vote = panels.find(({ kind }) => kind === 'public')
  return [t('challenges.stages.words.mixed', { list }), ...(vote ? [whoVotes(vote, t)] : [])].join(' ')
}

function whoVotes({ voterDays }: WordedPanel, t: Speech['t']): string {
  if (voterDays === null) return t('challenges.stages.words.who_votes_any')
  return voterDays === 0
    ? t('challenges.stages.words.who_votes_opening')
    : t('challenges.stages.words.who_votes', { days: voterDays })
}

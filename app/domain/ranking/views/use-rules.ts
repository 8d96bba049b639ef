import { tieBreakerOf, tieKeyOf } from '#app/domain/challenges/tie-breakers'
import { tieWords } from '#app/domain/challenges/views/policy-words'
import type { NamedPanel } from '#app/domain/panels/panels'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import type { Rules } from '../run'

type Named = readonly { id: string; name: LocalText }[]

/** The rules of the ranking in words: method, rounding, tie-breakers, and which marks count. */
export function useRules(criteria: Named) {
  const { t, local, format } = useI18n()
  const linkOf = useTieLink(criteria)
  const panelWords = ({ name, max }: NamedPanel) =>
    t('challenges.stages.words.mixed_panel', {
      name: local(name),
      max: format.number(max / 100, max % 100 === 0 ? 0 : 2),
    })
  const method = ({ method: chosen }: Rules, panels: readonly NamedPanel[]) => {
    if (panels.length > 0) return t('ranking.method.mixed', { list: panels.map(panelWords).join(', ') })
    return chosen.kind === 'trimmed_mean'
      ? t('ranking.method.trimmed_mean', { low: chosen.dropLow, high: chosen.dropHigh })
      : t(`ranking.method.${chosen.kind}`)
  }
  const ties = ({ ties: links, tieEnd }: Rules) =>
    [...links.map(link => linkOf(tieKeyOf(link))), t(`ranking.tie_end.${tieEnd}`)].join(
      `, ${t('ranking.ties.then')} `,
    )
  return {
    method,
    items: (rules: Rules, panels: readonly NamedPanel[] = []) => [
      { term: t('ranking.method'), value: method(rules, panels) },
      { term: t('ranking.rounding'), value: t(`ranking.rounding.${rules.rounding}`) },
      { term: t('ranking.ties'), value: ties(rules) },
      { term: t('ranking.marks'), value: t(`ranking.marks.${rules.marks}`) },
      { term: t('ranking.prizes'), value: rules.prizes },
    ],
  }
}

/** The name of a tie-breaker in a stored ranking. */
export function useTieLink(criteria: Named): (key: string) => string {
  const { t, local } = useI18n()
  return key => {
    if (key === 'score' || key === 'jury_vote') return t(`ranking.link.${key}`)
    const tie = tieBreakerOf(key)
    return tie ? tieWords(tie, { t, local, criteria }) : key
  }
}

import { useI18n } from '#app/i18n/use-i18n'
import type { LocalText, NamedPanel } from '#db/json'
import type { Rules } from '../run'

type Named = readonly { id: string; name: LocalText }[]

/** The rules of counting in words: the method, the rounding, the chain of ties and which marks. */
export function useRules(criteria: Named) {
  const { t, local, format } = useI18n()
  const linkOf = useTieLink(criteria)
  const panelWords = ({ name, max }: NamedPanel) =>
    t('stages.words.mixed_panel', {
      name: local(name),
      max: format.number(max / 100, max % 100 === 0 ? 0 : 2),
    })
  const method = ({ method: chosen }: Rules, panels: readonly NamedPanel[]) => {
    if (panels.length > 0) return t('ranks.method.mixed', { list: panels.map(panelWords).join(', ') })
    return chosen.kind === 'trimmed_mean'
      ? t('ranks.method.trimmed_mean', { low: chosen.dropLow, high: chosen.dropHigh })
      : t(`ranks.method.${chosen.kind}`)
  }
  const ties = ({ ties: links, tieEnd }: Rules) =>
    [
      ...links.map(link => linkOf(link.kind === 'criterion' ? `criterion:${link.criterionId}` : link.kind)),
      t(`ranks.tie_end.${tieEnd}`),
    ].join(`, ${t('ranks.ties.then')} `)
  return {
    method,
    items: (rules: Rules, panels: readonly NamedPanel[] = []) => [
      { term: t('ranks.method'), value: method(rules, panels) },
      { term: t('ranks.rounding'), value: t(`ranks.rounding.${rules.rounding}`) },
      { term: t('ranks.ties'), value: ties(rules) },
      { term: t('ranks.marks'), value: t(`ranks.marks.${rules.marks}`) },
      { term: t('ranks.prizes'), value: rules.prizes },
    ],
  }
}

/** The name of a link of the chain, as a stored ranking has it. */
export function useTieLink(criteria: Named): (key: string) => string {
  const { t, local } = useI18n()
  return key => {
    const criterion = criteria.find(({ id }) => key === `criterion:${id}`)
    if (criterion) return local(criterion.name)
    const known = links.find(link => link === key)
    return known ? t(`ranks.link.${known}`) : key
  }
}

const links = ['score', 'calibrated', 'mean', 'first_places'] as const

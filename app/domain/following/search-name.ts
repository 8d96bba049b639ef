import type { Format } from '#app/i18n/format'
import type { Translate } from '#app/i18n/translate'
import { savedFilters } from './follows'

type Reader = { t: Translate; format: Pick<Format, 'money'> }

/** A saved search in words: what it looks for. */
export function searchName(query: string, { t, format }: Reader): string {
  const { q, who, theme, event, institution, money, min, currency } = savedFilters(query)
  const parts = [
    ...(q ? [`“${q}”`] : []),
    ...who.map(id => t(`people.participant_type.${id}`)),
    ...theme.map(id => t(`challenges.theme.${id}`)),
    ...event.map(id => t(`challenges.life_event.${id}`)),
    ...(institution ? [institution] : []),
    ...(min !== null ? [t('catalogue.prize_min_chip', { amount: format.money(min, currency) })] : []),
    ...(money && min === null ? [t('catalogue.prize_money')] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : t('following.search.all')
}

import { useI18n } from '#app/i18n/use-i18n'
import type { Who } from '../who'

/** The name of a person on the jury's side: their name where the reader may know it, else a number or a role. */
export function useWhoName(): (who: Who) => string {
  const { t } = useI18n()
  return who => {
    switch (who.kind) {
      case 'you':
        return t('reviews.who_you')
      case 'judge':
        return who.name ?? t('reviews.who_judge', { number: who.number })
      case 'chair':
        return who.name ? t('reviews.who_chair_named', { name: who.name }) : t('reviews.who_chair')
      case 'host':
        return who.name ? t('reviews.who_host_named', { name: who.name }) : t('reviews.who_host')
      case 'platform':
        return t('reviews.who_platform')
    }
  }
}

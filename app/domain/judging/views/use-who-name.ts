import { useI18n } from '#app/i18n/use-i18n'
import type { Who } from '../who'

/** A person of the jury's side in words: by name where the reader may know it, else by number or part. */
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

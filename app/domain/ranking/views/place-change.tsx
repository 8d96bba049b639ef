import { useI18n } from '#app/i18n/use-i18n'

/** How far a team moved from its place on the public board to its place by the private scores. */
export function PlaceChange({ from, to }: { from: number; to: number }) {
  const { t } = useI18n()
  if (from === to) return <span className="quiet-text">{t('attempts.same')}</span>
  return from > to ? t('attempts.up', { count: from - to }) : t('attempts.down', { count: to - from })
}

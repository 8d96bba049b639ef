import { conflictKinds } from '#app/domain/conflicts/conflict-kinds'
import { useI18n } from '#app/i18n/use-i18n'

/** The reason why a review does not count: a known one in words, or what somebody wrote. */
export function useReason(): (reason: string | null) => string {
  const { t } = useI18n()
  return reason => {
    if (reason === null) return '—'
    if (reason === 'knows_team') return t('ranking.place.knows_team')
    const kind = conflictKinds.find(each => each === reason)
    return kind ? t(`judging.conflict_${kind}`) : reason
  }
}

import type { Missing } from '#app/domain/challenges/completeness'
import { useI18n } from '#app/i18n/use-i18n'

/** What is missing, in words; of several stages with the one that lacks it. */
export function useMissingText(): (piece: Missing) => string {
  const { t } = useI18n()
  return ({ key, stage }) =>
    stage ? t('challenges.stages.in_stage', { number: stage.number, text: t(key) }) : t(key)
}

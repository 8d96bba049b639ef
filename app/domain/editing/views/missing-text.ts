import type { Missing } from '#app/domain/challenges/completeness'
import { useI18n } from '#app/i18n/use-i18n'

/** A missing part in words; with the stage's name where there are several. */
export function useMissingText(): (piece: Missing) => string {
  const { t } = useI18n()
  return ({ key, stage }) =>
    stage ? t('challenges.stages.in_stage', { number: stage.number, text: t(key) }) : t(key)
}

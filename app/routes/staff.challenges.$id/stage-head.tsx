import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'

/** The name of the stage below; nothing where there is only one. */
export function StageHead({ name, number, of }: { name: LocalText; number: number; of: number }) {
  const { t, local } = useI18n()
  return of > 1 ? <h3>{t('challenges.stages.in_stage', { number, text: local(name) })}</h3> : null
}

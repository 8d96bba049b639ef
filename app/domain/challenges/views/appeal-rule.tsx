import { useI18n } from '#app/i18n/use-i18n'
import type { AppealTerms } from '../queries/load-appeal-terms.server'

/** The sentence of the rules about appeals against the result. */
export function AppealRule({ terms: { days, shown } }: { terms: AppealTerms }) {
  const { t } = useI18n()
  if (days === null) return <p>{t('appeals.rule_none')}</p>
  return (
    <p>
      {t('appeals.rule', { days })} {shown && t('appeals.rule_shown')}
    </p>
  )
}

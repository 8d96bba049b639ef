import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { EmptyState } from '#app/ui/empty-state'
import type { loadResult } from '../queries/load-result.server'

type Shown = Awaited<ReturnType<typeof loadResult>>

/** Instead of winners: there was no prize, or the jury awarded none, with the reason. */
export function NoAward({ result }: { result: NonNullable<Shown['result']> }) {
  const { t } = useI18n()
  if (!result.hasPrizes)
    return (
      <EmptyState title={t('decisions.result.no_prize_title')}>
        {t('decisions.result.no_prize_text')}
      </EmptyState>
    )
  return (
    <EmptyState title={t('decisions.result.nothing_given')}>
      {result.deviationReason && <Written text={result.deviationReason} />}
    </EmptyState>
  )
}

import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { WarningCode } from '../run'

type RunWarningsProps = {
  codes: readonly WarningCode[]
  /** the jury has decided: no warning asks it for more */
  decided?: boolean
}

/** The warnings about an order, in plain words, most serious first; never omitted. */
export function RunWarnings({ codes, decided = false }: RunWarningsProps) {
  const { t } = useI18n()
  if (codes.length === 0) return null
  return (
    <section aria-label={t('ranking.warnings')}>
      <Stack gap={3}>
        {codes.map(code => (
          <Notice key={code} kind={notes.includes(code) ? 'info' : 'warn'} title={t(`ranking.warn.${code}`)}>
            {decided && code === 'prize_set_differs'
              ? t('ranking.warn.prize_set_differs.decided')
              : t(`ranking.warn.${code}.text`)}
          </Notice>
        ))}
      </Stack>
    </section>
  )
}

/** Notes that are not a reason to doubt the order. */
const notes: readonly WarningCode[] = ['below_quorum', 'outliers', 'halo']

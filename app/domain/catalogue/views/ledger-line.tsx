import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'

/** Links to a challenge's ledger and to the page that checks it. */
export function LedgerLine({ slug }: { slug: string }) {
  const { t } = useI18n()
  return (
    <p className="measure">
      {t('decisions.result.ledger_line')}{' '}
      <Link href={paths.challengeLedger(slug)} document>
        {t('decisions.result.ledger_open')}
      </Link>{' '}
      · <Link href={paths.verify()}>{t('decisions.result.ledger_check')}</Link>
    </p>
  )
}

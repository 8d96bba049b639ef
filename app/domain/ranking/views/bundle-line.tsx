import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'

/** Links to the inputs of the order and to the page that recomputes it. */
export function BundleLine({ slug }: { slug: string }) {
  const { t } = useI18n()
  return (
    <p className="measure">
      {t('decisions.result.bundle.text')}{' '}
      <Link href={paths.resultBundle(slug)} document>
        {t('decisions.result.bundle.download')}
      </Link>{' '}
      · <Link href={paths.verify()}>{t('decisions.result.bundle.verify')}</Link>
    </p>
  )
}

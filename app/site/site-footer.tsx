import type { DeskCount } from '#app/domain/todo/desk'
import type { Theme } from '#app/http/preferences'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Shortcuts } from './shortcuts'

const themes = ['light', 'dark', 'system'] as const

type SiteFooterProps = {
  here: string
  theme: Theme
  workshop: boolean
  /** the desks of the reader, who has shortcuts for them */
  desks: readonly DeskCount[]
}

export function SiteFooter({ here, theme, workshop, desks }: SiteFooterProps) {
  const { t } = useI18n()
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <p className="site-footer-promise">{t('frame.promise')}</p>
        <nav className="site-footer-links" aria-label={t('site.footer')}>
          <ul>
            <li>
              <Link href={paths.text('about-meydan')}>{t('site.about')}</Link>
            </li>
            <li>
              <Link href={paths.about()}>{t('catalogue.about_title')}</Link>
            </li>
            <li>
              <Link href={paths.text('how-judging-works')}>{t('site.how_judging_works')}</Link>
            </li>
            <li>
              <Link href={paths.metrics()}>{t('metrics.title')}</Link>
            </li>
          </ul>
          <ul>
            <li>
              <Link href={paths.text('ledger')}>{t('site.ledger')}</Link>
            </li>
            <li>
              <Link href={paths.verify()}>{t('ledger.title')}</Link>
            </li>
            {workshop && (
              <li>
                <Link href={paths.outbox()}>{t('outbox.title')}</Link>
              </li>
            )}
          </ul>
          <ul>
            <li>
              <Link href={paths.text('privacy')}>{t('site.privacy')}</Link>
            </li>
            <li>
              <Link href={paths.text('terms')}>{t('site.terms')}</Link>
            </li>
            <li>
              <Link href={paths.text('accessibility')}>{t('site.accessibility')}</Link>
            </li>
            <li>
              <Link href={paths.text('contact')}>{t('site.contact')}</Link>
            </li>
          </ul>
        </nav>
        <form
          method="post"
          action={paths.preferences()}
          className="cluster site-footer-theme"
          aria-label={t('frame.theme')}
        >
          <input type="hidden" name="back" value={here} />
          {themes.map(each => (
            <button
              type="submit"
              key={each}
              className="site-choice"
              name="theme"
              value={each}
              aria-pressed={each === theme}
            >
              {t(`frame.theme_${each}`)}
            </button>
          ))}
        </form>
        {desks.length > 0 && <Shortcuts desks={desks} />}
      </div>
    </footer>
  )
}

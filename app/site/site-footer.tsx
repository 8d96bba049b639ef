import type { Theme } from '#app/http/preferences'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'

const languages = [
  { value: 'az', name: 'Azərbaycanca' },
  { value: 'en', name: 'English' },
  { value: 'ru', name: 'Русский' },
] as const

const themes = ['light', 'dark', 'system'] as const

type SiteFooterProps = { here: string; theme: Theme; workshop: boolean }

export function SiteFooter({ here, theme, workshop }: SiteFooterProps) {
  const { t, locale } = useI18n()
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <p>{t('frame.promise')}</p>
        <form method="post" action={paths.preferences()} className="cluster" aria-label={t('frame.language')}>
          <input type="hidden" name="back" value={here} />
          {languages.map(language => (
            <button
              type="submit"
              key={language.value}
              className="site-choice"
              name="locale"
              value={language.value}
              lang={language.value}
              aria-pressed={language.value === locale}
            >
              {language.name}
            </button>
          ))}
        </form>
        <form method="post" action={paths.preferences()} className="cluster" aria-label={t('frame.theme')}>
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
        <p className="cluster">
          <Link href={paths.about()}>{t('catalogue.about_title')}</Link>
          <Link href={paths.verify()}>{t('ledger.title')}</Link>
          {workshop && <Link href={paths.outbox()}>{t('outbox.title')}</Link>}
        </p>
      </div>
    </footer>
  )
}

import type { Locale } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { type FeedFormat, feedFormats } from '../feed'

type FeedLinksProps = { address: (format: FeedFormat, locale: Locale) => string }

/** Where to read the feed of a page, in the reader's language. */
export function FeedLinks({ address }: FeedLinksProps) {
  const { t, locale } = useI18n()
  return (
    <p className="quiet-text">
      {t('following.feed.by')}{' '}
      {feedFormats.map((format, index) => (
        <span key={format}>
          {index > 0 && ' · '}
          <a href={address(format, locale)}>{t(`following.feed.${format}`)}</a>
        </span>
      ))}
    </p>
  )
}

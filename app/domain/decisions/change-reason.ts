import { type LocalText, locales, localText, writtenIn } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'

type Stored = { deviationReason: string | null; deviationTexts: LocalText | null }
type Change = 'decisions.decline.public' | 'decisions.decline.public_handed'

/** The public reason of a result after a prize was declined or handed down: the earlier one, and this one, in each language. */
export function changeReason(
  { deviationTexts, deviationReason }: Stored,
  key: Change,
  { team, prize }: { team: string; prize: LocalText },
): LocalText {
  const before = writtenIn(deviationTexts ?? deviationReason)
  return Object.fromEntries(
    locales.map(locale => {
      const said = translate(locale)(key, { team, prize: localText(prize, locale) })
      const earlier = before ? localText(before, locale) : ''
      return [locale, earlier ? `${earlier}\n\n${said}` : said]
    }),
  )
}

import { type LocalText, localTextLocale } from '#app/domain/shared/local-text'
import { useI18n } from './use-i18n'

/** A text in the reader's language, or in another one, marked as such for screen readers. */
export function Local({ text }: { text: LocalText }) {
  const { local, locale } = useI18n()
  const written = localTextLocale(text, locale)
  return written === locale ? local(text) : <span lang={written}>{local(text)}</span>
}

/** Says in which language a text is, where it is not the reader's. */
export function LanguageNote({ text }: { text: LocalText }) {
  const { local, locale, t } = useI18n()
  const written = localTextLocale(text, locale)
  if (written === locale || local(text) === '') return null
  return <span className="language-note">{t(`catalogue.in_language.${written}`)}</span>
}

/** A text that somebody wrote, with the note of its language where it is not the reader's. */
export function Written({ text }: { text: LocalText }) {
  return (
    <>
      <Local text={text} /> <LanguageNote text={text} />
    </>
  )
}

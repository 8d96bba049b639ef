import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Locale, type LocalText, localText } from '#app/domain/shared/local-text'
import { type Format, formats, type OnTimedText } from './format'
import { type Held, type Translate, translateRef, translator } from './translate'

type I18n = {
  locale: Locale
  t: Translate
  format: Format
  /** a text in several languages: in the reader's, where it exists */
  local: (text: LocalText) => string
  /** translates a message reference of validation */
  refText: (ref: string) => string
}

const I18nContext = createContext<I18n | null>(null)

type ProviderProps = {
  locale: Locale
  messages: Held
  timeZone: string
  onTimedText?: OnTimedText
  children: ReactNode
}

/** `timeZone` is the reader's zone as the server knows it; the browser's own replaces it after hydration. */
export function I18nProvider({ locale, messages, timeZone: known, onTimedText, children }: ProviderProps) {
  const [timeZone, setTimeZone] = useState(known)
  useEffect(() => setTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  const i18n = useMemo(() => {
    const t = translator(locale, messages)
    return {
      locale,
      t,
      format: formats(locale, t, timeZone, onTimedText),
      local: (text: LocalText) => localText(text, locale),
      refText: (ref: string) => translateRef(ref, messages, t),
    }
  }, [locale, messages, timeZone, onTimedText])
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('useI18n outside I18nProvider')
  return i18n
}

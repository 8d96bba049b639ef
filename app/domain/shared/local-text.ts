export const locales = ['az', 'en', 'ru'] as const
export type Locale = (typeof locales)[number]

/** A text in one or more languages; a missing key means not written in that language. */
export type LocalText = { [locale in Locale]?: string }

export function isLocale(value: unknown): value is Locale {
  return locales.some(locale => locale === value)
}

/** The text in the reader's language, else in the first language that has one, else ''. */
export function localText(text: LocalText, locale: Locale): string {
  return text[locale] || text.az || text.en || text.ru || ''
}

/** The language of the text that `localText` returns, for the `lang` attribute. */
export function localTextLocale(text: LocalText, locale: Locale): Locale {
  return [locale, ...locales].find(each => text[each]) ?? locale
}

export function isBlank(text: LocalText): boolean {
  return locales.every(locale => !text[locale]?.trim())
}

/** A text in several languages, or one whose language nobody named. */
export type Written = LocalText | string

/** The same in languages: a text without one gets that of its letters. Null where nothing is written. */
export function writtenIn(text: Written | null | undefined): LocalText | null {
  if (typeof text === 'string') return text.trim() ? { [languageOf(text)]: text } : null
  return text && !isBlank(text) ? text : null
}

/** For a column that holds one text: the first that is written. */
export function anyText(text: LocalText | null): string | null {
  return locales.map(locale => text?.[locale]?.trim()).find(Boolean) ?? null
}

/** The language of a text by its letters: Cyrillic, those of Azerbaijani, or neither. */
function languageOf(text: string): Locale {
  const share = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length
  if (share(/[а-яё]/gi) > 0.3) return 'ru'
  return share(/[əğıöşçü]/giu) > 0.1 ? 'az' : 'en'
}

/** Things with a name, sorted by the name that the reader sees and in the order of the reader's language. */
export function byLocalName<T extends { name: LocalText }>(things: readonly T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...things].sort((a, b) => compare(localText(a.name, locale), localText(b.name, locale)))
}

import type { Locale } from '#app/domain/shared/local-text'
import { az } from './az'
import { en, type Messages } from './messages'
import { ru } from './ru'
import { type Translate, translator } from './translate'

/** All three languages: for the server, mail and the command line. The browser loads only its own. */
export const catalogues: Record<Locale, Messages> = { az, en, ru }

const translators: Record<Locale, Translate> = {
  az: translator('az', az),
  en: translator('en', en),
  ru: translator('ru', ru),
}

export function translate(locale: Locale): Translate {
  return translators[locale]
}

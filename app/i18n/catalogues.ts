import type { Locale } from '#app/domain/shared/local-text'
import { az } from './az'
import { en, type Messages } from './messages'
import { ru } from './ru'
import { type Translate, translateRef, translator } from './translate'

/** All three languages: for the server, mail and the command line. The browser loads only its own. */
export const catalogues: Record<Locale, Messages> = { az, en, ru }

export function translate(locale: Locale): Translate {
  return translator(locale, catalogues[locale])
}

/** Translates a message reference. */
export function refText(locale: Locale, ref: string): string {
  return translateRef(ref, catalogues[locale], translate(locale))
}

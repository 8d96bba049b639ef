import type { Locale } from '#app/domain/shared/local-text'
import { az } from './az'
import { en } from './en'
import { ru } from './ru'
import type { PageTexts } from './text-page'

/** Not part of the catalogues, because the browser loads those on every page. */
export const pageTexts: Record<Locale, PageTexts> = { az, en, ru }

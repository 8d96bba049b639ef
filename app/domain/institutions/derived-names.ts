import { type LocalText, locales, localText } from '#app/domain/shared/local-text'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'

/** The columns for sorting and searching, recomputed whenever the name changes. */
export function derivedNames(name: LocalText): { nameSort: string; search: string } {
  return {
    nameSort: sortKey(localText(name, 'az')),
    search: fold(locales.flatMap(locale => name[locale] ?? []).join(' ')),
  }
}

import { locales } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { isLifeEvent, isTheme } from './vocabulary'

/** The names of a challenge's themes and life event in every language, for the search. */
export function searchWords({ themes, lifeEvent }: { themes: string[]; lifeEvent: string | null }): string[] {
  return locales.flatMap(locale => {
    const t = translate(locale)
    const named = themes.filter(isTheme).map(theme => t(`challenges.theme.${theme}`))
    return lifeEvent && isLifeEvent(lifeEvent) ? [...named, t(`challenges.life_event.${lifeEvent}`)] : named
  })
}

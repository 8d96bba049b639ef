import { isLocale, type Locale } from '#app/domain/shared/local-text'
import { isTimeZone } from '#app/domain/shared/time-zone'

export type Theme = 'light' | 'dark' | 'system'
export type Preferences = { locale: Locale; theme: Theme; timeZone: string }

/** A reader's language and theme, from the address (`?lang=`), then cookies, then the browser's languages. */
export function preferencesOf(request: Request): Preferences {
  const requested = new URL(request.url).searchParams.get('lang')
  const { headers } = request
  return readPreferences(requested, headers.get('cookie') ?? '', headers.get('accept-language') ?? '')
}

/** The same from its parts: the language in the address, and the headers `Cookie` and `Accept-Language`. */
export function readPreferences(requested: string | null, cookie: string, accepted: string): Preferences {
  const cookies = readCookies(cookie)
  const locale = [requested, cookies.get('locale')].find(isLocale) ?? acceptedLocale(accepted)
  return { locale, theme: readTheme(cookies.get('theme')), timeZone: readTimeZone(cookies.get('zone')) }
}

function readCookies(header: string): Map<string, string> {
  return new Map(
    header.split(';').flatMap(part => {
      const [name, value] = part.trim().split('=', 2)
      return name && value ? [[name, value]] : []
    }),
  )
}

function acceptedLocale(accepted: string): Locale {
  const languages = accepted.split(',').map(part => part.trim().slice(0, 2))
  return languages.find(isLocale) ?? 'az'
}

function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

function readTimeZone(cookie: string | undefined): string {
  const zone = cookie ? safeDecode(cookie) : ''
  return isTimeZone(zone) ? zone : 'Asia/Baku'
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // why: a broken cookie counts as none
    return ''
  }
}

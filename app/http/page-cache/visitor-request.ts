import { type Preferences, readPreferences } from '../preferences'
import { visitorAddress } from './visitor-pages'

/** The facts of a request that a kept page may depend on, and nothing else of it. */
export type VisitorRequest = { key: string; address: string; route: string; preferences: Preferences }

/** What the cache reads of a request, as Node has parsed it. */
export type Headers = {
  cookie?: string | undefined
  authorization?: string | undefined
  'accept-language'?: string | undefined
}

/** Cookies that make an answer personal: a session, and the message of the last action. */
const personalCookie = /(?:^|;\s*)(?:__Host-session|session|flash)=/

/**
 * The page that a request asks for, when it is one that every visitor with the same language, theme and time zone gets;
 * null when the application must answer. All parts of the key come from closed lists, except for the slugs in the path.
 */
export function visitorRequest(target: string, headers: Headers): VisitorRequest | null {
  const { cookie = '', authorization, 'accept-language': accepted = '' } = headers
  if (authorization !== undefined || personalCookie.test(cookie)) return null
  // no part contains a line break
  const text = `${target}\n${accepted}\n${cookie}`
  const known = requests.get(text)
  if (known) return known
  const read = readRequest(target, { cookie, accepted })
  if (read && text.length < 500) requests.set(text, read)
  return read
}

/** What was read from the requests of late: reading one takes as long as sending a page from memory. */
const requests = limitedMap<VisitorRequest>(2_000)

function readRequest(target: string, { cookie, accepted }: { cookie: string; accepted: string }) {
  const page = visitorAddress(target)
  if (!page) return null
  const preferences = readPreferences(page.lang, cookie, accepted)
  const { locale, theme, timeZone } = preferences
  if (!timeZones.has(timeZone)) return null
  const { address, route } = page
  return { key: `${locale} ${theme} ${timeZone} ${address}`, address, route, preferences }
}

/** Other spellings of a zone are rendered for each request. */
const timeZones = new Set([...Intl.supportedValuesOf('timeZone'), 'Asia/Baku', 'UTC'])

const codings = ['br', 'gzip'] as const
export type Coding = (typeof codings)[number] | 'identity'

/** The best content coding that the browser accepts. */
export function codingOf(accepted: string | undefined): Coding {
  if (!accepted) return 'identity'
  const known = codingsRead.get(accepted)
  if (known) return known
  const coding = readCoding(accepted)
  if (accepted.length < 100) codingsRead.set(accepted, coding)
  return coding
}

const codingsRead = limitedMap<Coding>(200)

function readCoding(accepted: string): Coding {
  const known = new Map(
    accepted.split(',').map(part => {
      const [name = '', ...rest] = part.trim().toLowerCase().split(';')
      return [name.trim(), !rest.some(each => /^\s*q=0(?:\.0*)?\s*$/.test(each))] as const
    }),
  )
  return codings.find(coding => known.get(coding) ?? known.get('*') ?? false) ?? 'identity'
}

/** Forgets all when it is full. */
function limitedMap<T>(most: number) {
  const held = new Map<string, T>()
  return {
    get: (key: string) => held.get(key),
    set(key: string, value: T) {
      if (held.size >= most) held.clear()
      held.set(key, value)
    },
  }
}

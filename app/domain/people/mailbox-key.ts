import { emailKey } from './person'

/** Providers whose domains share mailboxes: each domain with the one that represents it. */
const sameProvider: Record<string, string> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'protonmail.ch': 'proton.me',
  'pm.me': 'proton.me',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
  'ya.ru': 'yandex.ru',
  'yandex.com': 'yandex.ru',
  'yandex.az': 'yandex.ru',
  'yandex.by': 'yandex.ru',
  'yandex.kz': 'yandex.ru',
  'yandex.ua': 'yandex.ru',
}

/** Providers that ignore these characters in the name, with their replacement. */
const ignored: Record<string, [pattern: RegExp, instead: string]> = {
  'gmail.com': [/\./g, ''],
  'proton.me': [/[._-]/g, ''],
  'yandex.ru': [/\./g, '-'],
}

/** What ends a name and starts a tag; at Yahoo a hyphen starts a tag, because names contain none. */
const tag = /\+.*$/s
const yahooTag = /[+-].*$/s
const yahoo = /^(yahoo\.(com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})|ymail\.com|rocketmail\.com)$/

/**
 * The mailbox of an address, so that one person is not counted as several: lower case, without the part after a plus,
 * without the dots that its provider ignores, and with the domain in ASCII (`Əli.M+1@Googlemail.com` and
 * `əlim@gmail.com` are one). Used only for comparison, never as an address: an account is found by `emailKey`.
 */
export function mailboxKey(email: string): string {
  const key = emailKey(email)
  const at = key.lastIndexOf('@')
  if (at < 1) return key
  const typed = asciiDomain(key.slice(at + 1))
  const domain = sameProvider[typed] ?? typed
  const name = key.slice(0, at)
  const untagged = name.replace(yahoo.test(domain) ? yahooTag : tag, '') || name
  const [pattern, instead] = ignored[domain] ?? [/$^/, '']
  return `${untagged.replace(pattern, instead) || untagged}@${domain}`
}

/** Two accounts of one mailbox are one person, wherever two people are required. */
export function isSamePerson(
  one: { id: string; email: string },
  other: { id: string; email: string },
): boolean {
  return one.id === other.id || mailboxKey(one.email) === mailboxKey(other.email)
}

function asciiDomain(domain: string): string {
  const trimmed = domain.replace(/\.+$/, '')
  return URL.canParse(`http://${trimmed}`) ? new URL(`http://${trimmed}`).hostname : trimmed
}

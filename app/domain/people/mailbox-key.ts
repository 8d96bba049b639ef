import { emailKey } from './person'

/** Providers whose addresses are one mailbox under several domains: the domain that the others are counted as. */
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

/** Providers that deliver to the same mailbox whatever stands for these characters in the name, with what stands for it here. */
const ignored: Record<string, [pattern: RegExp, instead: string]> = {
  'gmail.com': [/\./g, ''],
  'proton.me': [/[._-]/g, ''],
  'yandex.ru': [/\./g, '-'],
}

/** What ends a name and begins a tag; names at Yahoo hold no hyphen, it begins a tag there too. */
const tag = /\+.*$/s
const yahooTag = /[+-].*$/s
const yahoo = /^(yahoo\.(com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})|ymail\.com|rocketmail\.com)$/

/**
 * The mailbox behind an address, so that one person is not counted as several: lower case, without what follows a plus,
 * with the dots and domains folded that its provider ignores, and the domain in ASCII (`Əli.M+1@Googlemail.com` and
 * `əlim@gmail.com` are one). It tells mailboxes apart and is never written to: an account is found by `emailKey`.
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

/** Two accounts with one mailbox are one person, wherever two people are asked for. */
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

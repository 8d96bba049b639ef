/** Public mail providers: sharing one is no connection between two people. */
const publicProviders = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'tutanota.com',
  'zoho.com',
  'fastmail.com',
  'mail.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
  'yandex.ru',
  'yandex.com',
  'yandex.az',
  'ya.ru',
  'rambler.ru',
  'mail.az',
  'box.az',
])

/**
 * The domain of an organisation's address; null for public providers and for names reserved for examples (RFC 2606).
 */
export function organisationDomain(emailKey: string): string | null {
  const at = emailKey.lastIndexOf('@')
  const domain = at < 0 ? '' : emailKey.slice(at + 1).trim()
  const kept = /(^|\.)example\.[a-z]+$|\.(example|test|invalid|localhost)$/.test(domain)
  return domain === '' || kept || publicProviders.has(domain) ? null : domain
}

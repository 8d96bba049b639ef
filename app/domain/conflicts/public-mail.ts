import listed from 'email-providers/all.json'

/** Providers for everyone that the list lacks: those of this region, and some that people ask for money. */
const added = [
  ...['yandex.az', 'yandex.com.am', 'yandex.com.ge', 'yandex.com.tr', 'yandex.co.il', 'yandex.uz'],
  ...['yandex.ee', 'yandex.lt', 'yandex.lv', 'yandex.md', 'yandex.tj', 'yandex.tm', 'yandex.fr'],
  ...['yandex.kz', 'yandex.by', 'yandex.ua', 'inbox.az', 'mynet.com'],
  ...['internet.ru', 'xmail.ru', 'vk.com', 'mail.kz', 'mail.ge'],
  ...['tutanota.com', 'tuta.com', 'mailbox.org', 'disroot.org', 'hey.com', 'mozmail.com'],
  ...['fastmail.com', 'tuta.io', 'hotmail.com.tr', 'outlook.com.tr', 'msn.com'],
]

/** Domains of organisations that the list holds by mistake. */
const organisations = ['nus.edu.sg', 'live.mdx.ac.uk', 'live.vu.edu.au', 'mail.bcu.ac.uk']

/** Mail providers anyone may use: sharing one says nothing about two people. */
const publicProviders = new Set([...listed, ...added])
for (const domain of organisations) publicProviders.delete(domain)

/**
 * The domain an address shares with its organisation; null for public providers and names kept for examples (RFC 2606).
 */
export function organisationDomain(emailKey: string): string | null {
  const at = emailKey.lastIndexOf('@')
  const domain = at < 0 ? '' : emailKey.slice(at + 1).trim()
  const reserved = /(^|\.)example\.[a-z]+$|\.(example|test|invalid|localhost)$/.test(domain)
  return domain === '' || reserved || publicProviders.has(domain) ? null : domain
}

/**
 * The full http(s) address of a link in a feed, or null for links that readers cannot follow: scripts, anchors within
 * the original page, and mail addresses, which belong to people.
 */
export function feedLink(href: string, permalink: string): string | null {
  const site = URL.canParse(permalink) ? new URL(permalink).origin : 'https://www.challenge.gov'
  const clean = href
    .replace(/\{\{\s*site\.baseurl\s*\}\}/gi, site)
    .trim()
    .replace(/[\n\r\t]+/g, '')
    .replace(/[\s<>"`]/g, encodeURIComponent)
  if (!clean || clean.startsWith('#') || /^mailto:|\{\{/i.test(clean)) return null
  const bare = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|mil|edu|io)(?:[/?#]|$)/i.test(
    clean,
  )
  const whole = bare ? `https://${clean}` : clean
  if (!URL.canParse(whole, site)) return null
  const address = new URL(whole, site)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null
  return address.href.replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'))
}

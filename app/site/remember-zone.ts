/** From the next page on the server also shows times in the reader's own time zone. Whether that is news to it. */
export function rememberZone(): boolean {
  const zone = `zone=${encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone)}`
  const known = document.cookie.split('; ').includes(zone)
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
  document.cookie = `${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
  return !known
}

import Bowser from 'bowser'

/** The browser and system that a request names, such as "Firefox, Windows"; null when it names no known one. */
export function browserName(userAgent: string | null): string | null {
  if (!userAgent) return null
  const { browser, os } = Bowser.parse(userAgent.slice(0, 400))
  const names = [browser.name, os.name].filter(name => name !== undefined && name !== '')
  return names.length > 0 ? names.join(', ') : null
}

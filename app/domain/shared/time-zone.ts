/** The zones by their usual names; Intl also reads other spellings, at a price. */
const usualZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'))

/**
 * Whether a text names a time zone of the IANA database, such as Asia/Baku or UTC; offsets such as +04:00 are refused.
 */
export function isTimeZone(text: string): boolean {
  if (usualZones.has(text)) return true
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,59}$/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    // why: Intl can only be asked by catching its error
    return false
  }
}

/** The zones to choose from, by name, with the one that is stored. */
export function timeZonesWith(stored: string): string[] {
  return [...new Set([...usualZones, 'UTC', stored])].sort()
}

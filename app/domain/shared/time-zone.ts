/** Whether a text names a time zone of the IANA database, such as Asia/Baku or UTC; an offset such as +04:00 is none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,59}$/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    // why: Intl has no other way to ask whether a zone exists
    return false
  }
}

/** The Windows-1252 characters at 0x80 to 0x9F, in order; its five undefined positions stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Repairs the texts of a file so that a database accepts them: U+0080 to U+009F become the punctuation that
 * Windows-1252 has there, other control characters are removed, halves of surrogate pairs become U+FFFD. `repaired`
 * says whether control characters became punctuation, which a person should check.
 */
export function repairTexts(value: unknown): { value: unknown; repaired: boolean } {
  let repaired = false
  const repair = (text: string): string =>
    text
      .replace(/[\u0080-\u009f]/g, control => {
        repaired = true
        return windows1252.charAt(control.charCodeAt(0) - 0x80)
      })
      .replace(/(?![\t\n\r])\p{Cc}/gu, '')
      .replace(/\p{Cs}/gu, '\ufffd')
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return repair(part)
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]))
  }
  return { value: walk(value), repaired }
}

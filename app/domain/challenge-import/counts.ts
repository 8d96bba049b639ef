const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A written count: "five", "5", "five (5)". For use inside other expressions; it captures once. */
export const COUNT = String.raw`((?:${[...WORDS, ...TENS].join('|')}|\d{1,3})(?:\s*\(\d{1,3}\))?)`

/** The number that a match of COUNT means; digits in brackets take precedence. */
export function readCount(text: string): number {
  const digits = /\((\d+)\)/.exec(text)?.[1] ?? /^\d+/.exec(text)?.[0]
  if (digits) return Number(digits)
  const word = text.toLowerCase().split(/\s/)[0] ?? ''
  const tens = TENS.indexOf(word)
  return tens >= 0 ? (tens + 3) * 10 : WORDS.indexOf(word) + 1
}

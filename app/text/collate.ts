const LATIN = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz']
const CYRILLIC = [...'абвгґғдеёєжзиійїјкҝлмнопөрстуүфхһцчҹшщъыьэюя']
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ә: 'ə',
}

const WEIGHTS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((letter, i) => [letter, hex(0x40 + i, 2)] as const),
  ...CYRILLIC.map((letter, i) => [letter, hex(0x80 + i, 2)] as const),
])

const MAX_LENGTH = 200

/**
 * A key whose byte order is the Azerbaijani alphabet (… h x ı i j k q l …; w after v): the same order in SQLite's
 * BINARY, PostgreSQL's "C" collation and JavaScript's `<`. Spaces and marks come first, then numbers by value (2 before
 * 10), Latin, Cyrillic, everything else. Texts that differ only in case, accents or punctuation are adjacent but have
 * different keys. The key is ASCII. Only the first 200 characters of a text count.
 */
export function sortKey(text: string): string {
  const clean = text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replace(/\p{Cs}|\p{Cf}/gu, '')
    .trim()
  const parts = clean.toLocaleLowerCase('az').match(/\p{Nd}+|\p{L}\p{M}*|[\p{Z}\p{P}\p{S}\s]+|./gsu) ?? []
  return `${parts.map(weigh).join('')} ${encodeURIComponent(clean)}`
}

function weigh(part: string): string {
  if (/^\p{Nd}/u.test(part)) return weighNumber(part)
  if (/^[\p{Z}\p{P}\p{S}\s]/u.test(part)) return '1'
  const weight = WEIGHTS.get(part)
  if (weight) return weight
  return [...spell(part)]
    .map(letter => WEIGHTS.get(letter) ?? `f${hex(letter.codePointAt(0) ?? 0, 6)}`)
    .join('')
}

function spell(part: string): string {
  const base = part.normalize('NFKD').replace(/(?<=.)\p{M}+/gsu, '')
  return [...base].map(letter => SPELLED[letter] ?? letter).join('')
}

/** Longer numbers are greater without leading zeros, so the length comes first, as two characters. */
function weighNumber(digits: string): string {
  const value = digits
    .normalize('NFKC')
    .replace(/^0+(?=.)/, '')
    .replace(/[^0-9]/g, '0')
    .slice(0, 99)
  return `2${String(value.length).padStart(2, '0')}${value}`
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}

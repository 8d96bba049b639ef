import { fold } from '#app/text/fold'

/** Russian, Ukrainian and Azerbaijani Cyrillic in the ASCII spelling of an Azerbaijani or English reader. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  ї: 'yi',
  ј: 'y',
  к: 'k',
  ҝ: 'g',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ҹ: 'c',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

const READ_LENGTH = 1_000

/**
 * An ASCII name for an address: lower-case letters, digits and single hyphens, at most `maxLength` long, cut between
 * words where there is a break in the second half. Equal texts give equal slugs. A text without any letter that has an
 * ASCII spelling gives `n-` and a short digest of itself, so a slug is never empty. Only the first 1,000 characters are
 * read.
 */
export function slug(text: string, maxLength = 60): string {
  const words = fold(text.slice(0, READ_LENGTH))
    .replace(/['’ʼ`]/gu, '')
    .replace(/\p{Script=Cyrillic}/gu, letter => CYRILLIC[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cut(words, maxLength) || `n-${digest(text.slice(0, READ_LENGTH))}`.slice(0, maxLength)
}

function cut(words: string, maxLength: number): string {
  if (words.length <= maxLength) return words
  const whole = words.slice(0, maxLength)
  if (words[maxLength] === '-') return whole
  const lastBreak = whole.lastIndexOf('-')
  return (lastBreak >= maxLength / 2 ? whole.slice(0, lastBreak) : whole).replace(/-$/, '')
}

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 units, in base 36: short and the same on every machine. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

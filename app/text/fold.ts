/** Letters whose plain form is not given by Unicode decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'e',
  ǝ: 'e',
  ә: 'e',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
}

const MAX_LENGTH = 10_000
/** Some characters decompose into eighteen. */
const MAX_DECOMPOSED = 20_000

/**
 * The searchable form of a text: typed and stored texts are compared after folding. Removes case, width and the
 * diacritics of Latin letters; Cyrillic keeps its letters except ё (so й stays й); invisible characters are removed and
 * white space becomes single spaces. Folding twice changes nothing. Only the first 10,000 characters are folded.
 */
export function fold(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize('NFKD')
    .slice(0, MAX_DECOMPOSED)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/е\u0308/gu, 'е')
    .normalize('NFC')
    .replace(/[əǝәıßæœøđðłþς]/gu, letter => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Letters that no Unicode decomposition turns into the plain letter a person without the keyboard types. */
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

/**
 * The form in which texts are searched: what is typed and what is stored meet after folding.
 * Case, width and the diacritics of Latin letters go; Cyrillic keeps its letters except ё (so й stays й);
 * invisible characters go and white space becomes single spaces. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
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

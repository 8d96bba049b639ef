/**
 * The key by which two names are equal for a reader: case, width, white space and invisible characters do not count,
 * letters and their marks do. Case follows `language`: in Azerbaijani `Işıq` and `İşiq` are two names, as are `Saç` and
 * `Sac`; `SAÇ` and `Saç` are one. For searching use `fold`, which drops the marks. Only the first 400 characters count.
 */
export function nameKey(name: string, language: 'az' | 'en' = 'az'): string {
  return name
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase(language)
}

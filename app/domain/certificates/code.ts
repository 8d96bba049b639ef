/** What a certificate is given for. */
export const certificateKinds = ['winner', 'finalist', 'participant', 'judge'] as const
export type CertificateKind = (typeof certificateKinds)[number]

/** No vowels, so that no word appears, and no letters that are taken for digits. */
export const codeLetters = '23456789BCDFGHJKLMNPQRSTVWXYZ'
export const codePattern = new RegExp(`^[${codeLetters}]{16}$`)

/** A code as it is printed: in groups of four. */
export function printedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** The code that someone typed, with spaces, hyphens or small letters; null for anything else. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\u2010-\u2015-]+/g, '')
  return codePattern.test(code) ? code : null
}

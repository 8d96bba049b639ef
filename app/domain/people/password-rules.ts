import { Refusal } from '#app/domain/shared/refusal'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { fold } from '#app/text/fold'

/** Rows of keys and the order of letters and digits; they are checked backwards too. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
]

/** How many characters of a password must be left without the person's own name and address. */
const minOwnLength = 6

type Owner = { name: string; email: string }

/**
 * Whether a password is accepted. Refused: the most common ones (`common`, in lower case), also between a few digits
 * and signs; rows of keys; repeated groups; the person's own name or address with a little added. The form's schema
 * checks the length.
 */
export function mayBePassword(
  password: string,
  { name, email }: Owner,
  common: ReadonlySet<string>,
): Verdict {
  const plain = password.toLowerCase()
  if (common.has(plain) || common.has(withoutEnds(plain))) return deny('people.account.password_common')
  if (isRow(plain) || isRepeated(plain)) return deny('people.account.password_common')
  const own = [...name.split(/\s+/), ...email.split(/[@._+-]+/)].map(fold).filter(word => word.length >= 3)
  const rest = own
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), fold(password))
  if (rest.length < minOwnLength && rest.length < fold(password).length)
    return deny('people.account.password_personal')
  const withoutProduct = plain.replaceAll('meydan', '')
  return withoutProduct.length < 5 ? deny('people.account.password_common') : allow
}

/** Refuses, beside the field of the new password, what `mayBePassword` rejects. The list is loaded on first use. */
export async function ensurePassword(password: string, owner: Owner): Promise<void> {
  const { commonPasswords } = await import('./common-passwords')
  const verdict = mayBePassword(password, owner, commonPasswords)
  if (!verdict.ok) throw new Refusal('invalid', verdict.reason, verdict.params, 'password')
}

/** Without up to six digits and signs at each end: "1sunshine2026!" becomes "sunshine". */
function withoutEnds(plain: string): string {
  return plain.replace(/^[^\p{L}]{1,6}/u, '').replace(/[^\p{L}]{1,6}$/u, '')
}

function isRow(plain: string): boolean {
  return rows.some(row => row.includes(plain) || [...row].toReversed().join('').includes(plain))
}

/** "aaaaaaaaaa", "1212121212", "abcabcabcabc": only a repeated group of up to five characters. */
function isRepeated(plain: string): boolean {
  return [1, 2, 3, 4, 5].some(
    size =>
      plain ===
      plain
        .slice(0, size)
        .repeat(Math.ceil(plain.length / size))
        .slice(0, plain.length),
  )
}

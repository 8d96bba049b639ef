import { Refusal } from '#app/domain/shared/refusal'
import { no, type Verdict, yes } from '#app/domain/shared/verdict'
import { fold } from '#app/text/fold'
import { commonPasswords } from './common-passwords'

/** Rows of keys and the order of letters and digits, forwards; they are read backwards too. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
]

/** What must be left of a password once the own name and address are taken out of it, in characters. */
const leastOfOwn = 6

type Owner = { name: string; email: string }

/**
 * Whether this may be someone's password: none of the commonest, no row of keys, no group said again and again, and not
 * their own name or address with a little beside it. Its length is checked by the form's schema.
 */
export function mayBePassword(password: string, { name, email }: Owner): Verdict {
  const plain = password.toLowerCase()
  if (commonPasswords.has(plain) || isRow(plain) || isRepeated(plain)) return no('account.password_common')
  const own = [...name.split(/\s+/), ...email.split(/[@._+-]+/)].map(fold).filter(word => word.length >= 3)
  const rest = own
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), fold(password))
  if (rest.length < leastOfOwn && rest.length < fold(password).length) return no('account.password_personal')
  const withoutProduct = plain.replaceAll('meydan', '')
  return withoutProduct.length < 5 ? no('account.password_common') : yes
}

/** Refuses, beside the field of the new password, what `mayBePassword` says no to. */
export function ensurePassword(password: string, owner: Owner): void {
  const verdict = mayBePassword(password, owner)
  if (!verdict.ok) throw new Refusal('invalid', verdict.reason, {}, 'password')
}

function isRow(plain: string): boolean {
  return rows.some(row => row.includes(plain) || [...row].toReversed().join('').includes(plain))
}

/** "aaaaaaaaaa", "1212121212", "abcabcabcabc": a group of up to five characters and nothing else. */
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

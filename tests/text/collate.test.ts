import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortKey } from '#app/text/collate'

const ALPHABET = 'a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z'.split(' ')

test('the Azerbaijani alphabet sorts in its own order, in either case', () => {
  expect(sorted([...ALPHABET].reverse())).toEqual(ALPHABET)
  const capitals = ALPHABET.map(letter => letter.toLocaleUpperCase('az'))
  expect(sorted([...capitals].reverse())).toEqual(capitals)
})

test('words follow the letters, not their bytes', () => {
  const words = [
    'Bakı',
    'Çay',
    'Dağ',
    'Elm',
    'Əkinçilik',
    'Fəza',
    'Hava',
    'Xəzər',
    'Işıq',
    'İnnovasiya',
    'Kənd',
    'Qarabağ',
    'Lənkəran',
    'Şəki',
    'Zaqatala',
  ]
  expect(sorted([...words].reverse())).toEqual(words)
})

test('numbers come first and by value, Cyrillic after Latin, the rest last', () => {
  const words = ['2', '10', 'Track 2', 'Track 10', 'Zaqatala', 'Баку', 'Ёлка', 'Жюри', 'Яблоко', '人工']
  expect(sorted([...words].reverse())).toEqual(words)
})

test('a shorter word comes before the words it begins, spaces before letters', () => {
  expect(sorted(['suni', 'su', 'su ti', 'suç'])).toEqual(['su', 'su ti', 'suç', 'suni'])
})

test('a letter with a foreign accent sorts beside its plain letter', () => {
  expect(sorted(['Ezra', 'Éva', 'Eda', 'Əli'])).toEqual(['Eda', 'Éva', 'Ezra', 'Əli'])
})

test('different texts have different keys, and every key is printable ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(sortKey(a)).toMatch(/^[\x20-\x7e]*$/)
      const same = visible(a) === visible(b)
      expect(sortKey(a) === sortKey(b)).toBe(same)
    }),
  )
})

test('SQLite orders the keys as JavaScript does', () => {
  const db = new Database(':memory:')
  db.exec('create table t (k text)')
  const words = [...ALPHABET, 'Track 10', 'Track 2', 'Ёлка', 'Éva', '', ' ', '人', '😀', 'aB', 'ab', 'a-b']
  const keys = words.map(sortKey)
  for (const key of keys) db.prepare('insert into t values (?)').run(key)
  const stored = db.prepare('select k from t order by k').pluck().all()
  db.close()
  expect(stored).toEqual([...keys].sort())
})

function sorted(words: string[]): string[] {
  return [...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cs}|\p{Cf}/gu, '')
    .trim()
}

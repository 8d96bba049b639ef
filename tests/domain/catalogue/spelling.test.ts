import { expect, test } from 'vitest'
import { nearestWord } from '#app/domain/catalogue/spelling'

const vocabulary = new Map([
  ['suni', 9],
  ['intellektin', 3],
  ['intellekt', 2],
  ['interval', 40],
  ['дорога', 2],
  ['дорогой', 5],
  ['qarabag', 4],
  ['park', 2],
  ['bark', 2],
])

test.each([
  ['intelekt', 'intellekt'],
  ['intellekt', 'intellekt'],
  ['intelektin', 'intellektin'],
  ['дарога', 'дорога'],
  ['qarabaq', 'qarabag'],
  ['sumi', 'suni'],
])('%s is searched as %s', (typed, found) => {
  expect(nearestWord(typed, vocabulary)).toBe(found)
})

test('a word without a near one is kept, and a short one is never changed', () => {
  expect(nearestWord('telescope', vocabulary)).toBe('telescope')
  expect(nearestWord('sun', new Map([['sum', 100]]))).toBe('sun')
})

test('of two equally near words the more frequent is taken, then the first by letters', () => {
  expect(nearestWord('dark', vocabulary)).toBe('bark')
  expect(nearestWord('dark', new Map([...vocabulary, ['park', 3]]))).toBe('park')
})

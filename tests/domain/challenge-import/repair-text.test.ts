import { expect, test } from 'vitest'
import { repairTexts } from '#app/domain/challenge-import/repair-text'

test('control characters that stand for punctuation become it, in every text of a record', () => {
  const record = { title: 'The agency\u0092s caf\u0085', list: [{ quote: '\u0093yes\u0094' }], count: 3 }
  expect(repairTexts(record)).toEqual({
    value: { title: 'The agency’s caf…', list: [{ quote: '“yes”' }], count: 3 },
    repaired: true,
  })
})

test('what a database refuses goes without a word, and plain texts stay as they are', () => {
  expect(repairTexts(['a\u0000b\u007f', 'half \ud800', 'line\nbreak'])).toEqual({
    value: ['ab', 'half \ufffd', 'line\nbreak'],
    repaired: false,
  })
})

import { expect, test } from 'vitest'
import { singleLine } from '#app/text/single-line'

test('a name pasted with line ends is one line', () => {
  expect(singleLine(' Aysel\r\nBcc: victim@example.az\u2028\tƏliyeva ')).toBe(
    'Aysel Bcc: victim@example.az Əliyeva',
  )
})

test('marks that turn the reading direction are gone; letters of both directions and emoji stay', () => {
  expect(singleLine('\u202egnp.exe\u202c \u2066مرحبا\u2069 👩‍🚀')).toBe('gnp.exe مرحبا 👩‍🚀')
})

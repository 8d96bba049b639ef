import { expect, test } from 'vitest'
import { singleLine } from '#app/text/single-line'

test('a name with line ends becomes one line', () => {
  expect(singleLine(' Aysel\r\nBcc: victim@example.az\u2028\tƏliyeva ')).toBe(
    'Aysel Bcc: victim@example.az Əliyeva',
  )
})

test('characters that change the reading direction are removed; letters of both directions and emoji stay', () => {
  expect(singleLine('\u202egnp.exe\u202c \u2066مرحبا\u2069 👩‍🚀')).toBe('gnp.exe مرحبا 👩‍🚀')
})

test('a name of blank letters, invisible characters or marks alone is empty', () => {
  for (const blank of ['\u2800\u2800', '\u3164 \u115f', '\u200b\u200b\u2060', '\u034f\u0301']) {
    expect(singleLine(blank)).toBe('')
  }
  expect(singleLine('Alma\u3164')).toBe('Alma')
})

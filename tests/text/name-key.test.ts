import { expect, test } from 'vitest'
import { nameKey } from '#app/text/name-key'

test.each([
  ['Saç', 'Sac'],
  ['Işıq', 'İşiq'],
  ['Işıq', 'ISIQ'],
  ['Məmmədov', 'Memmedov'],
  ['Ёлка', 'Елка'],
  ['Café', 'Cafe'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test.each([
  ['SAÇ', 'Saç'],
  ['IŞIQ', 'Işıq'],
  ['İŞİQ', 'İşiq'],
  ['Qızıl   Üçlük', ' qızıl üçlük '],
  ['Cafe\u0301', 'Café'],
  ['Team\u200b One', 'Team One'],
  ['Team\u3164', 'Team\ufe0f'],
  ['Ｔｅａｍ', 'Team'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

import { expect, test } from 'vitest'
import { cleanForm } from '#app/http/clean-form'

const form = (...fields: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

test('the field names of our own forms are accepted, with all values of repeated names', () => {
  const sent = form(
    ['answers.idea', 'a'],
    ['prizes[0].name.en', 'b'],
    ['types', 'c'],
    ['types', 'd'],
    ['_method', 'put'],
  )
  expect([...(cleanForm(sent) ?? [])]).toEqual([...sent])
})

test('control characters are removed from texts; line ends, tabs and emoji stay', () => {
  const clean = cleanForm(form(['text', 'a\u0000b\u0007\tc\r\nd\u007fe😀']))
  expect(clean?.get('text')).toBe('ab\tc\r\nde😀')
})

test.each([
  '__proto__.admin',
  'a.constructor.b',
  'a[999999999]',
  'a..b',
  'a b',
  '__state__',
  `${'a.'.repeat(20)}b`,
  'a'.repeat(300),
])('a form with a field named %s is none of ours', name => {
  expect(cleanForm(form([name, 'x']))).toBeNull()
})

test('a form of more fields than any of ours is refused', () => {
  const fields = Array.from({ length: 5000 }, (_, n): [string, string] => [`f${n}`, ''])
  expect(cleanForm(form(...fields))).toBeNull()
})

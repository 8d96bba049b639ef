import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffPart, diffWords } from '#app/text/diff'

test('a changed word is marked as a whole, in every alphabet', () => {
  expect(diffWords('Süni zəka layihəsi', 'Süni intellekt layihəsi')).toEqual([
    { kind: 'same', text: 'Süni ' },
    { kind: 'removed', text: 'zəka' },
    { kind: 'added', text: 'intellekt' },
    { kind: 'same', text: ' layihəsi' },
  ])
  expect(diffWords('умный город', 'умный сад')).toEqual([
    { kind: 'same', text: 'умный ' },
    { kind: 'removed', text: 'город' },
    { kind: 'added', text: 'сад' },
  ])
})

test('equal texts give one unchanged part, and empty texts none', () => {
  expect(diffWords('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }])
  expect(diffWords('', '')).toEqual([])
})

test('both texts can be reconstructed from the parts', () => {
  const text = fc.string({ unit: fc.constantFrom('söz ', 'слово ', 'word\n', '😀', '.') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(side(parts, 'added')).toBe(before)
      expect(side(parts, 'removed')).toBe(after)
    }),
  )
})

test('a text with many changes falls back to whole lines', () => {
  const before = Array.from({ length: 400 }, (_, i) => `line ${i} was a\n`).join('')
  const after = before.replaceAll('was a', 'is b').replace('line 0 is b\n', 'line 0 was a\n')
  const parts = diffWords(before, after)
  expect(parts.at(0)).toEqual({ kind: 'same', text: 'line 0 was a\n' })
  expect(side(parts, 'added')).toBe(before)
  expect(side(parts, 'removed')).toBe(after)
})

function side(parts: DiffPart[], without: DiffPart['kind']): string {
  return parts
    .filter(part => part.kind !== without)
    .map(part => part.text)
    .join('')
}

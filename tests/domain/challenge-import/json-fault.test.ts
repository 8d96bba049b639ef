import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '#app/domain/challenge-import/json-fault'

test.each([
  ['{"a": 1,}', { line: 1, column: 9 }],
  ['{\n  "a": [1, 2\n}', { line: 3, column: 1 }],
  ['', { line: 1, column: 1 }],
  ['{"a": "x', { line: 1, column: 7 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['[1] 2', { line: 1, column: 5 }],
  ['[1', { line: 1, column: 3 }],
  ['<html>', { line: 1, column: 1 }],
])('the fault of %j is found at its line and column', (text, place) => {
  expect(jsonFault(text)).toEqual(place)
})

test('nesting too deep for readers that recurse is a fault', () => {
  expect(jsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 201 })
})

test('control characters that JSON allows and strings of any length are no fault', () => {
  expect(jsonFault('["agency\u0092s", "\u0085", "\u007f"]')).toBeNull()
  expect(jsonFault(`["${'long '.repeat(3_000_000)}"]`)).toBeNull()
  expect(jsonFault(`["${'long '.repeat(3_000_000)}"`)).toEqual({ line: 1, column: 15_000_004 })
})

test('a string of 14 million characters has no fault', () => {
  expect(jsonFault(`["${'a'.repeat(14_000_000)}"]`)).toBeNull()
})

test('characters from U+007F to U+009F may stand in a string as they are', () => {
  expect(jsonFault('["Caf\u0085e\u0092s\u007f"]')).toBeNull()
})

test('whatever JSON.stringify writes has no fault', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), text => {
      expect(jsonFault(text)).toBeNull()
    }),
  )
})

test('a text has a fault exactly when JSON.parse refuses it', () => {
  const alphabet = fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-', 'null', ' ', '\n', '"')
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 12 }), parts => {
      const text = parts.join('')
      expect(jsonFault(text) === null).toBe(parses(text))
    }),
    { numRuns: 2000 },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

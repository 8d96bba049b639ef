import { expect, test } from 'vitest'
import { shortcutOf } from '#app/site/shortcut-keys'

const key = (pressed: string, code: string, held: object = {}) => ({
  ...{ key: pressed, code, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
})

test('j, k and / act alone, and a letter after g goes to a desk', () => {
  expect(shortcutOf(key('j', 'KeyJ'), false)).toEqual({ kind: 'next' })
  expect(shortcutOf(key('k', 'KeyK'), false)).toEqual({ kind: 'previous' })
  expect(shortcutOf(key('/', 'Slash'), false)).toEqual({ kind: 'search' })
  expect(shortcutOf(key('g', 'KeyG'), false)).toEqual({ kind: 'go' })
  expect(shortcutOf(key('j', 'KeyJ'), true)).toEqual({ kind: 'desk', desk: 'judge' })
  expect(shortcutOf(key('h', 'KeyH'), false)).toBe(null)
})

test('a Russian keyboard has the same places, and ? is the character wherever it is', () => {
  expect(shortcutOf(key('о', 'KeyJ'), false)).toEqual({ kind: 'next' })
  expect(shortcutOf(key('р', 'KeyH'), true)).toEqual({ kind: 'desk', desk: 'host' })
  expect(shortcutOf(key('.', 'Slash'), false)).toEqual({ kind: 'search' })
  expect(shortcutOf(key('?', 'Digit7'), false)).toEqual({ kind: 'help' })
})

test('keys with Ctrl, Alt or Meta belong to the browser', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(shortcutOf(key('k', 'KeyK', held), false)).toBe(null)
  expect(shortcutOf(key('Enter', 'Enter'), false)).toBe(null)
})

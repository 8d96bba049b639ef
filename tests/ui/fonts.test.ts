import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogues } from '#app/i18n/catalogues'

/** Signs that the fallback shows: no file of the font has them, or one place uses them. */
const elsewhere = 'σ→←★\n\u2028\u200b\u2066\u2069'

test('the small files of the font have every letter of the catalogues', () => {
  const css = readFileSync('app/styles/fonts.css', 'utf8')
  const small = css.split('@font-face').filter(rule => rule.includes("url('./fonts/"))
  const ranges = small.flatMap(rule =>
    [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]),
  )
  const has = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.some(([from = 0, to = 0]) => from <= code && code <= to)
  }
  const letters = new Set(Object.values(catalogues).flatMap(each => [...Object.values(each).join('')]))
  expect(ranges.length).toBeGreaterThan(15)
  expect([...letters].filter(letter => !has(letter) && !elsewhere.includes(letter))).toEqual([])
})

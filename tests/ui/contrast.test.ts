import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MARK_PAIRS, TEXT_PAIRS } from '#app/ui/color-pairs'
import { contrast, type Oklch, toLinearRgb } from '#app/ui/oklch'

const TOKEN = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);/g
const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, name, light, dark]) => [name, { light: parse(light), dark: parse(dark) }]),
)

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  test.each(TEXT_PAIRS)('$ink text can be read on $on', ({ on, ink }) => {
    expect(contrast(color(ink, theme), color(on, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARK_PAIRS)('a $ink mark can be seen on $on', ({ on, ink }) => {
    expect(contrast(color(ink, theme), color(on, theme))).toBeGreaterThanOrEqual(3)
  })

  test('every colour is within sRGB', () => {
    const outside = [...tokens].filter(([, token]) =>
      toLinearRgb(token[theme]).some(channel => channel < -0.002 || channel > 1.002),
    )
    expect(outside.map(([name]) => name)).toEqual([])
  })
})

test('every colour token is a line colour or in a measured pair', () => {
  const measured = new Set([...TEXT_PAIRS, ...MARK_PAIRS].flatMap(pair => [pair.on, pair.ink]))
  const free = [...tokens.keys()].filter(name => !measured.has(name ?? ''))
  expect(free).toEqual(['line'])
})

test('black on white is 21 to 1, as WCAG says', () => {
  expect(contrast({ l: 0, c: 0, h: 0 }, { l: 1, c: 0, h: 0 })).toBeCloseTo(21, 3)
})

function color(name: string, theme: 'light' | 'dark'): Oklch {
  const token = tokens.get(name)
  if (!token) throw new Error(`no token --${name}`)
  return token[theme]
}

function parse(numbers = ''): Oklch {
  const [l = 0, c = 0, h = 0] = numbers.split(' ').map(Number)
  return { l, c, h }
}

test('the design page has a rule for every colour of a pair', () => {
  const sheet = readFileSync(new URL('../../app/styles/specimen.css', import.meta.url), 'utf8')
  const without = TEXT_PAIRS.filter(
    ({ on, ink }) => !sheet.includes(`[data-on='${on}']`) || !sheet.includes(`[data-ink='${ink}']`),
  )
  expect(without).toEqual([])
})

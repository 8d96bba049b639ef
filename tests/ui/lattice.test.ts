import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { starPanes } from '#app/ui/lattice/hankin'
import { lattice } from '#app/ui/lattice/lattice'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { starPath } from '#app/ui/lattice/star'
import { TILINGS } from '#app/ui/lattice/tilings'

const seeds = Array.from({ length: 400 }, (_, index) => `call-${index}`)
const draw = (seed: string, theme?: string) =>
  renderToStaticMarkup(createElement(LatticePanel, { seed, theme }))

describe('a lattice panel', () => {
  test('is equal every time it is drawn', () => {
    expect(draw('clean-air', 'environment')).toBe(draw('clean-air', 'environment'))
  })

  test('400 seeds of one theme give at least 200 different patterns', () => {
    const windows = new Set(seeds.map(seed => JSON.stringify(lattice({ seed, theme: 'health' }))))
    expect(windows.size).toBeGreaterThanOrEqual(200)
  })

  test('takes its colours from the theme', () => {
    const grounds = new Set(seeds.map(seed => lattice({ seed, theme: 'health' }).ground))
    expect(grounds.size).toBe(1)
    expect(new Set(seeds.map(seed => lattice({ seed, theme: seed }).ground)).size).toBeGreaterThan(4)
  })

  test('is at most 6 kB', () => {
    expect(Math.max(...seeds.map(seed => draw(seed).length))).toBeLessThanOrEqual(6_000)
  })

  test('is decoration unless it has a title', () => {
    expect(draw('clean-air')).toContain('aria-hidden="true"')
    const named = renderToStaticMarkup(createElement(LatticePanel, { seed: 'clean-air', title: 'Clean air' }))
    expect(named).toContain('role="img" aria-label="Clean air" aria-hidden="false"')
  })
})

test.each(Object.entries(TILINGS))('the tiles of %s cover their rectangle exactly once', (_, tiling) => {
  const area = tiling.tiles.reduce((sum, { sides }) => sum + sides / (4 * Math.tan(Math.PI / sides)), 0)
  expect(area).toBeCloseTo(tiling.width * tiling.height, 9)
})

test('a dodecagon cut at 75 degrees, three rings deep, is two rings of twelve kites around one star', () => {
  const panes = starPanes({ sides: 12, x: 0, y: 0, turn: 0 }, (75 * Math.PI) / 180, 3)
  expect(panes.map(pane => pane.points.length)).toEqual([...Array(24).fill(4), 24])
})

test('an eight-pointed star with jump 2 is two squares: each inner corner lies on the sides of both', () => {
  expect(starPath({ points: 4, jump: 1, size: 2 })).toBe('M1 0 1.5 0.5 2 1 1.5 1.5 1 2 0.5 1.5 0 1 0.5 0.5Z')
  expect(starPath({ points: 8, jump: 2, size: 2 })).toContain('M1 0 1.29 0.29 1.71 0.29')
})

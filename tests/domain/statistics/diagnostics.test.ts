import { expect, test } from 'vitest'
import { halo } from '#app/domain/statistics/halo'
import { paces } from '#app/domain/statistics/pace'

test('criteria that always move together are flagged from five reviews on', () => {
  const together = [1, 2, 3, 4, 5].map(mark => [mark * 100, mark * 100 + 50, mark * 90])
  expect(halo(together)).toEqual({ correlation: 1, flagged: true })
  expect(halo(together.slice(0, 4)).flagged).toBe(false)
  const apart = [
    [100, 500],
    [200, 300],
    [300, 900],
    [400, 100],
    [500, 500],
  ]
  expect(halo(apart).flagged).toBe(false)
})

test('halo is unknown under three reviews, without variation, and with one criterion', () => {
  expect([halo([[1, 2]]), halo([[1], [2], [3]]), halo([1, 1, 1].map(() => [5, 5]))]).toEqual(
    [0, 1, 2].map(() => ({ correlation: null, flagged: false })),
  )
})

test('a gap shorter than a fifth of the panel’s median is counted as hasty; one review has no gap', () => {
  const minute = 60_000
  const { judges, panelMedian } = paces([
    { judge: 'steady', times: [0, 10, 20, 30].map(at => at * minute) },
    { judge: 'quick', times: [31, 30, 40].map(at => at * minute) },
    { judge: 'once', times: [5] },
  ])
  expect(panelMedian).toBe(10)
  expect(judges.map(({ judge, median, hasty }) => [judge, median, hasty])).toEqual([
    ['steady', 10, 0],
    ['quick', 5, 1],
    ['once', null, 0],
  ])
})

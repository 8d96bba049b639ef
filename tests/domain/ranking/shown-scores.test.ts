import { expect, test } from 'vitest'
import { withShownScores } from '#app/domain/ranking/shown-scores'

const mean = { kind: 'mean' } as const

/** Rows of the exact scores given as fractions. */
function rows(...scores: string[]) {
  return scores.map(exact => {
    const [n = 0, d = 1] = exact.split('/').map(Number)
    return { exact, percent: n / d, calibrated: null, panels: null }
  })
}

const read = (...scores: string[]) =>
  withShownScores(rows(...scores), mean).map(({ headline }) => headline.value.toFixed(headline.digits))

test('unequal neighbours are shown with as many decimals as tell them apart', () => {
  expect(read('70100/1001', '70099/1001')).toEqual(['70.030', '70.029'])
})

test('a row far from its neighbours keeps two decimals', () => {
  expect(read('90/1', '70100/1001', '70099/1001', '50/1')).toEqual(['90.00', '70.030', '70.029', '50.00'])
})

test('equal scores keep two decimals', () => {
  expect(read('200/3', '200/3')).toEqual(['66.67', '66.67'])
})

test('scores that differ beyond the sixth decimal show the exact score, equal ones do not', () => {
  const [one, other, third] = withShownScores(rows('70000000001/1000000000', '70/1', '70/1'), mean)
  expect([one?.headline, other?.headline, third?.headline]).toMatchObject([
    { digits: 6, exact: '70000000001/1000000000' },
    { digits: 6, exact: '70/1' },
    { digits: 2, exact: null },
  ])
})

test('calibrated scores and totals of panels are told apart in the same way', () => {
  const row = { exact: '1/1', percent: 1 }
  const [one] = withShownScores(
    [
      { ...row, calibrated: 61.2344, panels: { total: 12.3411 } },
      { ...row, exact: '2/1', percent: 2, calibrated: 61.2342, panels: { total: 12.3419 } },
    ],
    mean,
  )
  expect(one?.digits).toEqual({ percent: 2, calibrated: 4, total: 3 })
})

test('the headline is the calibrated score where it orders, and the raw score where it does not', () => {
  const row = { exact: '6867/100', percent: 68.67, calibrated: 69.7, panels: null }
  const headlineBy = (kind: 'calibrated' | 'mean') => withShownScores([row], { kind })[0]?.headline
  expect(headlineBy('calibrated')).toMatchObject({ kind: 'calibrated', value: 69.7 })
  expect(headlineBy('mean')).toMatchObject({ kind: 'mean', value: 68.67 })
  expect(withShownScores([{ ...row, panels: { total: 80 } }], { kind: 'mean' })[0]?.headline.kind).toBe(
    'panels',
  )
})

import { expect, test } from 'vitest'
import { withDigits } from '#app/domain/ranking/score-digits'

/** Rows of the exact scores given as fractions. */
function rows(...scores: string[]) {
  return scores.map(exact => {
    const [n = 0, d = 1] = exact.split('/').map(Number)
    return { exact, percent: n / d, calibrated: null, panels: null }
  })
}

const read = (...scores: string[]) =>
  withDigits(rows(...scores)).map(({ percent, digits }) => percent.toFixed(digits.percent))

test('unequal neighbours have as many decimals as are needed to differ', () => {
  expect(read('70100/1001', '70099/1001')).toEqual(['70.030', '70.029'])
})

test('a row far from its neighbours keeps two decimals', () => {
  expect(read('90/1', '70100/1001', '70099/1001', '50/1')).toEqual(['90.00', '70.030', '70.029', '50.00'])
})

test('equal scores keep two decimals', () => {
  expect(read('200/3', '200/3')).toEqual(['66.67', '66.67'])
})

test('scores that differ beyond the sixth decimal are marked, equal ones are not', () => {
  const [one, other, third] = withDigits(rows('70000000001/1000000000', '70/1', '70/1'))
  expect([one?.digits, other?.digits, third?.digits]).toEqual([
    { percent: 6, calibrated: 2, total: 2, alike: true },
    { percent: 6, calibrated: 2, total: 2, alike: true },
    { percent: 2, calibrated: 2, total: 2, alike: false },
  ])
})

test('calibrated scores and panel totals get decimals in the same way', () => {
  const row = { exact: '1/1', percent: 1 }
  const [one] = withDigits([
    { ...row, calibrated: 61.2344, panels: { total: 12.3411 } },
    { ...row, exact: '2/1', percent: 2, calibrated: 61.2342, panels: { total: 12.3419 } },
  ])
  expect(one?.digits).toEqual({ percent: 2, calibrated: 4, total: 3, alike: false })
})

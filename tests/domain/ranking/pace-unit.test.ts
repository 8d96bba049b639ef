import { expect, test } from 'vitest'
import { paceUnit } from '#app/domain/ranking/pace-unit'

test('gaps are shown in minutes, hours or days by their size', () => {
  const told = [0, 7, 119, 120, 600, 2879, 2880, 9000].map(median => paceUnit(median).unit)
  expect(told).toEqual(['minutes', 'minutes', 'minutes', 'hours', 'hours', 'hours', 'days', 'days'])
  expect(paceUnit(2880).minutes).toBe(1440)
})

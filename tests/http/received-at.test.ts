import { expect, test } from 'vitest'
import { receivedAt } from '#app/http/received-at'

test('what an idle server reads counts from when it is read', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 999)).toBe(999)
  expect(receivedAt({ previous: 930, last: 980 }, 1030)).toBe(1030)
})

test('what waited behind a long turn counts from the look before that turn', () => {
  expect(receivedAt({ previous: 960, last: 3960 }, 3961)).toBe(960)
})

test('what is read late in a long turn counts from the look before that turn', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 4000)).toBe(960)
})

test('one turn after the long one the server is no longer busy', () => {
  expect(receivedAt({ previous: 3960, last: 3980 }, 3985)).toBe(3985)
})

test('a connection accepted after a long turn brings data that waited with it', () => {
  const accepted = { acceptedAt: 3970, arrivedAt: 960 }
  expect(receivedAt({ previous: 3965, last: 4000 }, 4001, accepted)).toBe(960)
})

test('a connection that has been looked at for a whole turn has nothing waiting from before', () => {
  const accepted = { acceptedAt: 3970, arrivedAt: 960 }
  expect(receivedAt({ previous: 3980, last: 4000 }, 4001, accepted)).toBe(4001)
})

test('a connection accepted at once gives no time', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 999, { acceptedAt: 990, arrivedAt: 990 })).toBe(999)
})

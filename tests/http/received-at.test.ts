import { expect, test } from 'vitest'
import { receivedAt } from '#app/http/received-at'

test('data read by an idle server counts from when it is read', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 999)).toBe(999)
  expect(receivedAt({ previous: 930, last: 980 }, 1030)).toBe(1030)
})

test('data that waited behind a long turn counts from the check before that turn', () => {
  expect(receivedAt({ previous: 960, last: 3960 }, 3961)).toBe(960)
})

test('data read late in a long turn counts from the check before that turn', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 4000)).toBe(960)
})

test('one turn after the long one the server is no longer busy', () => {
  expect(receivedAt({ previous: 3960, last: 3980 }, 3985)).toBe(3985)
})

test("data of a connection accepted after a long turn counts from the connection's arrival", () => {
  const accepted = { acceptedAt: 3970, arrivedAt: 960 }
  expect(receivedAt({ previous: 3965, last: 4000 }, 4001, accepted)).toBe(960)
})

test('a connection that was checked for a whole turn has no earlier data', () => {
  const accepted = { acceptedAt: 3970, arrivedAt: 960 }
  expect(receivedAt({ previous: 3980, last: 4000 }, 4001, accepted)).toBe(4001)
})

test('a connection accepted at once does not change the time', () => {
  expect(receivedAt({ previous: 960, last: 980 }, 999, { acceptedAt: 990, arrivedAt: 990 })).toBe(999)
})

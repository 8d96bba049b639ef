import { expect, test } from 'vitest'
import { createArrivals } from '#app/http/arrivals'
import { nextLoad, noLoad } from '#app/http/overload'

/** A server whose event loop and clock the test controls: epoch milliseconds are a million more than monotonic ones. */
function setUp() {
  const time = { now: 0 }
  const epoch = 1_000_000
  const clock = { now: () => epoch + time.now, state: () => ({ behind: 0 }) }
  const arrivals = createArrivals(clock, () => time.now)
  /** turns of the event loop of these lengths in milliseconds */
  const turn = (...lengths: number[]) => {
    for (const length of lengths) {
      time.now += length
      arrivals.beat()
    }
  }
  const received = (connection: object) => arrivals.received(connection) - epoch
  return { time, arrivals, turn, received }
}

test('a form that waited behind a stall of three seconds counts from before the stall', () => {
  const { time, turn, received } = setUp()
  turn(20, 20, 3000)
  time.now += 2
  expect(received({})).toBe(40)
})

test('a connection that waited behind the stall counts from before it as well', () => {
  const { time, arrivals, turn, received } = setUp()
  const connection = {}
  turn(20, 20, 3000)
  time.now += 1
  arrivals.accepted(connection)
  turn(45)
  time.now += 1
  expect(received(connection)).toBe(40)
})

test('data at an idle server count from when they are read', () => {
  const { time, arrivals, turn, received } = setUp()
  const connection = {}
  turn(20, 20)
  arrivals.accepted(connection)
  turn(20)
  time.now += 7
  expect(received(connection)).toBe(67)
})

test('one turn of two seconds is no overload; consecutive long turns are, until they have stopped for a while', () => {
  expect(nextLoad(noLoad, 2000).overloaded).toBe(false)
  const busy = Array.from({ length: 40 }, () => 100).reduce(nextLoad, noLoad)
  expect(busy.overloaded).toBe(true)
  expect(nextLoad(busy, 20).overloaded).toBe(true)
  expect(Array.from({ length: 60 }, () => 20).reduce(nextLoad, busy).overloaded).toBe(false)
})

test('any number of short turns is no load', () => {
  expect(Array.from({ length: 500 }, () => 40).reduce(nextLoad, noLoad)).toEqual(noLoad)
})

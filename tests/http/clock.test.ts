import { expect, test } from 'vitest'
import { createClock, type Reading } from '#app/http/clock'

function setUp() {
  const reading: Reading = { wall: 1_000_000, monotonic: 500 }
  const steps: number[] = []
  const clock = createClock(
    () => ({ ...reading }),
    milliseconds => steps.push(milliseconds),
  )
  const pass = (milliseconds: number, wallToo = milliseconds) => {
    reading.monotonic += milliseconds
    reading.wall += wallToo
  }
  return { clock, steps, pass }
}

test("an undisturbed clock returns the system's instants", () => {
  const { clock, steps, pass } = setUp()
  pass(1500)
  expect(clock.now()).toBe(1_001_500)
  expect(clock.state()).toEqual({ behind: 0 })
  expect(steps).toEqual([])
})

test('a clock set back by an hour is reported once, and instants never decrease', () => {
  const { clock, steps, pass } = setUp()
  pass(1000)
  expect(clock.now()).toBe(1_001_000)
  pass(10, -3_600_000)
  expect(clock.now()).toBe(1_001_010)
  pass(10)
  expect(clock.now()).toBe(1_001_020)
  expect(steps).toEqual([3_600_010])
  expect(clock.state()).toEqual({ behind: 3_600_010 })
})

test('a clock set forward is followed', () => {
  const { clock, steps, pass } = setUp()
  pass(10, 3_600_000)
  expect(clock.now()).toBe(4_600_000)
  pass(5)
  expect(clock.now()).toBe(4_600_005)
  expect(steps).toEqual([])
})

test('a corrected clock is no longer reported', () => {
  const { clock, pass } = setUp()
  pass(10, -5000)
  clock.now()
  pass(10, 5020)
  expect(clock.now()).toBe(1_000_020)
  expect(clock.state()).toEqual({ behind: 0 })
})

test('jitter of a few milliseconds neither moves the clock back nor is reported', () => {
  const { clock, steps, pass } = setUp()
  pass(10)
  const before = clock.now()
  pass(1, -9)
  expect(clock.now()).toBe(before)
  expect(steps).toEqual([])
})

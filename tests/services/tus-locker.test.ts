import { ERRORS } from '@tus/server'
import { expect, test } from 'vitest'
import { createUploadLocker } from '#app/services/tus-locker.server'

const never = () => new AbortController().signal

test('the second request for an upload asks the first to stop, and sleeps until it has', async () => {
  const locker = createUploadLocker()
  const [first, second] = [locker.newLock('a'), locker.newLock('a')]
  const told: string[] = []
  await first.lock(never(), () => void told.push('let go'))
  let turns = 0
  const waiting = second.lock(never(), () => undefined).then(() => told.push('has it'))
  for (; turns < 50; turns++) await new Promise(setImmediate)
  expect(told).toEqual(['let go'])
  await first.unlock()
  await waiting
  expect(told).toEqual(['let go', 'has it'])
})

test('another upload is not locked, and an aborted request gets no lock', async () => {
  const locker = createUploadLocker()
  await locker.newLock('a').lock(never(), () => undefined)
  await locker.newLock('b').lock(never(), () => undefined)
  const gone = new AbortController()
  const waiting = locker.newLock('a').lock(gone.signal, () => undefined)
  gone.abort()
  await expect(waiting).rejects.toBe(ERRORS.ERR_LOCK_TIMEOUT)
})

test('three requests for one upload get the lock one after the other', async () => {
  const locker = createUploadLocker()
  const order: string[] = []
  const use = async (name: string) => {
    const lock = locker.newLock('a')
    await lock.lock(never(), () => undefined)
    order.push(`${name} in`)
    await new Promise(setImmediate)
    order.push(`${name} out`)
    await lock.unlock()
  }
  await Promise.all(['x', 'y', 'z'].map(use))
  expect(order).toEqual(['x in', 'x out', 'y in', 'y out', 'z in', 'z out'])
})

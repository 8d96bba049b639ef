import { afterEach, expect, test } from 'vitest'
import { type Threads, threads } from '#app/services/threads.server'

let all: Threads
const begin = (count = 1, heapMb?: number) => {
  all = threads({ file: '#tests/fixtures/threads/worker.mjs', count, ...(heapMb && { heapMb }) })
  return (what: string, value: unknown = null, signal?: AbortSignal) =>
    all.pool().run({ what, value }, signal && { signal })
}
afterEach(() => all.close())

test('tasks are done in the order they come', async () => {
  const run = begin()
  const done: unknown[] = []
  await Promise.all([1, 2, 3].map(each => run('give', each).then(value => done.push(value))))
  expect(done).toEqual([1, 2, 3])
})

test('an error of a task keeps its name, message and stack', async () => {
  const error = await begin()('throw', 'too far').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'RangeError', message: 'too far' })
  expect(error).toHaveProperty('stack', expect.stringContaining('worker.mjs'))
})

test.each([
  ['ends', 'exit', 'worker exited with code: 3'],
  ['takes more memory than it may', 'fill', /memory/i],
])('a thread that %s is replaced: its task is rejected, and what waits is done', async (_, what, message) => {
  const run = begin(1, 32)
  const [ended, next] = await Promise.allSettled([run(what), run('give', 'next')])
  expect(ended).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(message) } })
  expect(next).toEqual({ status: 'fulfilled', value: 'next' })
})

test('a task that is aborted is rejected though it never lets go, and what waits is done', async () => {
  const run = begin()
  await run('give')
  const limit = new AbortController()
  const spinning = run('spin', null, limit.signal)
  const next = run('give', 'next')
  setTimeout(() => limit.abort(), 20)
  await expect(spinning).rejects.toMatchObject({ name: 'AbortError' })
  expect(await next).toBe('next')
})

test('threads that were closed reject what they had, and begin anew for the next task', async () => {
  const run = begin(2)
  await run('give')
  const spinning = run('spin')
  const closed = all.close()
  await expect(spinning).rejects.toThrow('Terminating worker thread')
  await closed
  expect(await run('give', 'again')).toBe('again')
})

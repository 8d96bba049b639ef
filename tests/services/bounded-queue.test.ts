import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { boundedQueue } from '#app/services/bounded-queue'

/** Tasks that end on a signal, and the order in which they started. */
function tasks() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const task = (name: string) => () => {
    begun.push(name)
    return new Promise<string>(resolve => ends.set(name, () => resolve(name)))
  }
  return { begun, task, end: (name: string) => ends.get(name)?.() }
}

test('no more tasks run at once than allowed, and the others follow in their order', async () => {
  const { begun, task, end } = tasks()
  const queue = boundedQueue({ batchSize: 2, waiting: 2 })
  const all = ['a', 'b', 'c', 'd'].map(name => queue(task(name)))
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b'])
  end('b')
  await all[1]
  await new Promise(setImmediate)
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c']) end(name)
  await new Promise(setImmediate)
  end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('a task beyond the limit is refused as busy and not started', async () => {
  const { begun, task, end } = tasks()
  const queue = boundedQueue({ batchSize: 1, waiting: 1 })
  const all = [queue(task('a')), queue(task('b'))]
  await expect(queue(task('c'))).rejects.toEqual(new Refusal('busy', 'error.busy'))
  end('a')
  await new Promise(setImmediate)
  end('b')
  await Promise.all(all)
  expect(begun).toEqual(['a', 'b'])
})

test('a failing task frees its place for the next', async () => {
  const queue = boundedQueue({ batchSize: 1, waiting: 1 })
  const failed = queue(async () => Promise.reject(new Error('broken')))
  const next = queue(async () => 'done')
  await expect(failed).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

test('a task that runs alone waits until no other runs, and those after it wait for it', async () => {
  const { begun, task, end } = tasks()
  const queue = boundedQueue({ batchSize: 2, waiting: 2 })
  const all = [queue(task('a')), queue(task('b'), { alone: true }), queue(task('c'))]
  await new Promise(setImmediate)
  expect(begun).toEqual(['a'])
  end('a')
  await new Promise(setImmediate)
  expect(begun).toEqual(['a', 'b'])
  end('b')
  await new Promise(setImmediate)
  end('c')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c'])
})

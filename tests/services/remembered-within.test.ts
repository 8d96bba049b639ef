import { expect, test } from 'vitest'
import { rememberedWithin } from '#app/services/remembered'

function counted() {
  const made: string[] = []
  const remember = rememberedWithin<string>(10, value => value.length)
  const ask = (key: string, length: number) =>
    remember(key, async () => {
      made.push(key)
      return 'x'.repeat(length)
    })
  return { made, ask }
}

test('a value requested by many at once is computed once, and a cached value is not computed again', async () => {
  const { made, ask } = counted()
  await Promise.all(Array.from({ length: 50 }, () => ask('a', 4)))
  await ask('a', 4)
  expect(made).toEqual(['a'])
})

test('the least recently used value is evicted first', async () => {
  const { made, ask } = counted()
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key, 4)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('a value larger than the cache is returned and not cached', async () => {
  const { made, ask } = counted()
  expect((await Promise.all([ask('a', 11), ask('a', 11)])).map(value => value.length)).toEqual([11, 11])
  await ask('a', 11)
  expect(made).toEqual(['a', 'a'])
})

test('an error is not cached', async () => {
  const remember = rememberedWithin<string>(10, value => value.length)
  await expect(remember('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await remember('a', async () => 'yes')).toBe('yes')
})

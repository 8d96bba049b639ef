import { expect, test } from 'vitest'
import { remembered } from '#app/services/remembered'

test('a value requested twice is computed once, also at the same time; the oldest is evicted', async () => {
  const made: string[] = []
  const memory = remembered<string>(2)
  const ask = (key: string) =>
    memory(key, async () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B'])
  expect(made).toEqual(['a', 'b'])
  await ask('c')
  await ask('b')
  await ask('a')
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

test('a failed value is computed again', async () => {
  const memory = remembered<string>(2)
  await expect(memory('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await memory('a', async () => 'whole')).toBe('whole')
})

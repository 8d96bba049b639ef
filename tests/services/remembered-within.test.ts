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

test('what many ask for at the same time is made once, and what is kept is not made again', async () => {
  const { made, ask } = counted()
  await Promise.all(Array.from({ length: 50 }, () => ask('a', 4)))
  await ask('a', 4)
  expect(made).toEqual(['a'])
})

test('what was asked for longest ago is forgotten first when the room is full', async () => {
  const { made, ask } = counted()
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key, 4)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what is larger than the room is given and not kept', async () => {
  const { made, ask } = counted()
  expect((await Promise.all([ask('a', 11), ask('a', 11)])).map(value => value.length)).toEqual([11, 11])
  await ask('a', 11)
  expect(made).toEqual(['a', 'a'])
})

test('what failed is tried again', async () => {
  const remember = rememberedWithin<string>(10, value => value.length)
  await expect(remember('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await remember('a', async () => 'yes')).toBe('yes')
})

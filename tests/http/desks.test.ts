import { expect, test } from 'vitest'
import type { Ctx } from '#app/domain/shared/context'
import { rememberDesks } from '#app/http/remember-desks'

const person = {
  kind: 'person',
  name: '',
  email: '',
  verified: true,
  staff: false,
  confirmedAt: null,
} as const

const ctxOf = (id: string, at = 0): Ctx => ({
  ...{ now: new Date(at), actor: { ...person, id }, locale: 'en', origin: 'https://meydan.invalid' },
  ...{ db: Object.create(null), transaction: () => Promise.reject(new Error('no write')) },
})

function countedDesks() {
  const state = { version: '1', loads: [] as string[] }
  const desksOf = rememberDesks({
    stateVersion: () => state.version,
    load: async ({ actor }) => {
      state.loads.push(actor.kind === 'person' ? actor.id : '')
      return [{ name: 'host', items: [] }]
    },
  })
  return { state, desksOf }
}

test('header and desk load the to-do lists once, until somebody writes', async () => {
  const { state, desksOf } = countedDesks()
  expect(await desksOf(ctxOf('a'))).toBe(await desksOf(ctxOf('a')))
  expect(state.loads).toEqual(['a'])
  state.version = '2'
  await desksOf(ctxOf('a'))
  expect(state.loads).toEqual(['a', 'a'])
})

test('the to-do lists are loaded again when time has passed, and for each person', async () => {
  const { state, desksOf } = countedDesks()
  await desksOf(ctxOf('a', 0))
  await desksOf(ctxOf('a', 4_999))
  await desksOf(ctxOf('b', 4_999))
  await desksOf(ctxOf('a', 5_000))
  expect(state.loads).toEqual(['a', 'b', 'a'])
})

test('a visitor has no desk', async () => {
  const { state, desksOf } = countedDesks()
  expect(await desksOf({ ...ctxOf('a'), actor: { kind: 'visitor' } })).toEqual([])
  expect(state.loads).toEqual([])
})

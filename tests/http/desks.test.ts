import { expect, test } from 'vitest'
import type { Ctx } from '#app/domain/shared/context'
import { desksOf } from '#app/http/desks.server'

const ctx: Ctx = {
  ...{ now: new Date(0), actor: { kind: 'visitor' }, locale: 'en', origin: 'https://meydan.invalid' },
  ...{ db: Object.create(null), transaction: () => Promise.reject(new Error('no write')) },
}

test('header and desk of one request load the to-do lists once, another request loads its own', async () => {
  let loads = 0
  const load = async () => {
    loads++
    return [{ name: 'host' as const, items: [] }]
  }
  const [one, other] = [{}, {}]
  expect(await desksOf(ctx, one, load)).toBe(await desksOf({ ...ctx }, one, load))
  expect(loads).toBe(1)
  await desksOf(ctx, other, load)
  expect(loads).toBe(2)
})

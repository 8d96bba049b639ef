import { expect, test } from 'vitest'
import { createPageCache, type Rendered } from '#app/http/page-cache/page-cache'
import { createStore } from '#app/http/page-cache/store'

type Answer = Rendered<string, string>

const turnOfLoop = () => new Promise(resolve => setImmediate(resolve))

/** A cache over a database with one version and one scheduled instant. */
function world() {
  const facts = { version: 'v1', next: 1_000, now: 0, renders: 0 }
  const cache = createPageCache<string>({
    version: () => facts.version,
    nextInstant: async now => (now < facts.next ? facts.next : Number.POSITIVE_INFINITY),
  })
  const render = async (now: number): Promise<Answer> => {
    facts.renders++
    const { version } = facts
    for (let turn = 0; turn < 3; turn++) await turnOfLoop()
    return { kind: 'page', page: `${version} at ${now}`, size: 10, until: Number.POSITIVE_INFINITY }
  }
  const ask = (key = '/', work: (now: number) => Promise<Answer> = render) =>
    cache.page({ key, now: () => facts.now, render: work })
  return { facts, cache, ask }
}

test('a hundred requests at once are one render, and all get the same page', async () => {
  const { facts, ask } = world()
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask()))
  expect(new Set(answers.map(each => JSON.stringify(each)))).toEqual(new Set(['{"page":"v1 at 0"}']))
  expect(facts.renders).toBe(1)
})

test('a page is current to the millisecond before the next scheduled instant, and not at it', async () => {
  const { facts, cache, ask } = world()
  await ask()
  expect(cache.kept('/', 'v1', 999)).toBe('v1 at 0')
  expect(cache.kept('/', 'v1', 1_000)).toBeNull()
  facts.now = 1_000
  expect(await ask()).toEqual({ page: 'v1 at 1000' })
  expect(cache.kept('/', 'v1', 999)).toBeNull()
})

test('a text that changes before the next scheduled instant ends the page', async () => {
  const { cache, ask } = world()
  await ask('/', async () => ({ kind: 'page', page: 'in 3 minutes', size: 10, until: 500 }))
  expect([cache.kept('/', 'v1', 499), cache.kept('/', 'v1', 500)]).toEqual(['in 3 minutes', null])
})

test('a write during a render drops the page that the render gave, and a later request does not wait for it', async () => {
  const { facts, cache, ask } = world()
  const early = ask()
  await turnOfLoop()
  facts.version = 'v2'
  const late = ask()
  expect([await early, await late]).toEqual([{ page: 'v1 at 0' }, { page: 'v2 at 0' }])
  expect(cache.kept('/', 'v2', 0)).toBe('v2 at 0')
  expect(facts.renders).toBe(2)
})

test('requests that wait for a page that has ended meanwhile share the next render', async () => {
  const { facts, ask } = world()
  const first = ask('/', async now => {
    for (let turn = 0; turn < 3; turn++) await turnOfLoop()
    return { kind: 'page', page: `at ${now}`, size: 10, until: 5 }
  })
  await turnOfLoop()
  facts.now = 5
  const others = await Promise.all([ask(), ask(), ask()])
  expect(await first).toEqual({ page: 'at 0' })
  expect(others).toEqual(Array(3).fill({ page: 'v1 at 5' }))
  expect(facts.renders).toBe(1)
})

test('an answer for one reader is given to that reader and to nobody who waited', async () => {
  const { cache, ask } = world()
  const refuse = async (): Promise<Answer> => ({ kind: 'answer', answer: 'not found' })
  expect(await Promise.all([ask('/', refuse), ask('/', refuse)])).toEqual([{ answer: 'not found' }, null])
  expect(cache.has('/')).toBe(false)
})

test('a render that fails fails for its own request only, and the next one renders again', async () => {
  const { ask } = world()
  const fail = async (): Promise<Answer> => Promise.reject(new Error('no database'))
  const [own, waited] = await Promise.allSettled([ask('/', fail), ask()])
  expect([own.status, waited]).toEqual(['rejected', { status: 'fulfilled', value: null }])
  expect(await ask()).toEqual({ page: 'v1 at 0' })
})

test('a store keeps the entries used last within its bounds, and nothing that fills a tenth of it', () => {
  const store = createStore<number>({ entries: 3, bytes: 1_000 })
  for (const key of [1, 2, 3]) store.set(String(key), key, 100)
  store.get('1')
  store.set('4', 4, 100)
  store.set('big', 5, 101)
  expect(['1', '2', '3', '4', 'big'].map(key => store.get(key))).toEqual([1, undefined, 3, 4, undefined])
  expect(store.use()).toEqual({ entries: 3, bytes: 300 })
})

test('thousands of addresses with a query do not drop a page without one', async () => {
  const { cache, ask } = world()
  await ask('/challenges')
  for (let page = 0; page < 3_000; page++) await ask(`/challenges?page=${page}`)
  expect(cache.kept('/challenges', 'v1', 0)).toBe('v1 at 0')
  expect(cache.use().queried.entries).toBe(1_000)
})

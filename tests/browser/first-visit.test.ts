import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '#app/paths'
import { comesAlive } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { findPlaces, type Places } from './places'

let world: DemoWorld
let places: Places

beforeAll(async () => {
  world = await openDemoWorld()
  places = await findPlaces(world.database)
})
afterAll(() => world.stop())

/** All that a first visit loads, compressed, in bytes, fonts included. */
const budget = { visitor: 100_000, signedIn: 200_000 }

const pages = {
  home: () => paths.home(),
  list: () => paths.challenges(),
  challenge: () => paths.challenge(places.challenge('bus').slug),
  leaderboard: () => paths.leaderboard(places.challenge('birth').slug),
  'board of a metric': () => paths.leaderboard(places.challenge('visits').slug),
  result: () => paths.results(places.challenge('birth').slug),
  solutions: () => paths.solutions(places.challenge('birth').slug),
}

describe.each(['en-GB', 'az-AZ', 'ru-RU'])('in %s', locale => {
  test.each(Object.entries(pages))(
    'the first visit of %s is small, and little on the page moves',
    async (_, at) => {
      const context = await world.windowOf(null, { locale, timezoneId: 'Asia/Baku' })
      const page = await context.newPage()
      const loaded = await countBytes(page)
      await page.goto(at(), { waitUntil: 'networkidle' })
      await comesAlive(page)
      const moved = await shifts(page)
      await context.close()
      // where the font arrives after the first screen, lines of another width may wrap; 0.1 counts as good
      expect(moved).toBeLessThan(0.05)
      expect(sum(loaded)).toBeLessThan(budget.visitor)
      expect([...loaded.keys()].filter(address => /\.js/.test(address)).length).toBe(1)
    },
  )
})

test.each([
  ['judge', 'review', () => paths.review(places.reviews.untouched)],
  ['participant', 'entry', () => paths.entry(places.open.entryId)],
  ['host', 'desk', () => paths.hostDesk()],
])('the first page of a %s, their %s, is small', async (handle, _, at) => {
  const context = await world.windowOf(handle, { locale: 'en-GB', timezoneId: 'Asia/Baku' })
  const page = await context.newPage()
  const loaded = await countBytes(page)
  await page.goto(at(), { waitUntil: 'networkidle' })
  await comesAlive(page)
  await context.close()
  expect(sum(loaded)).toBeLessThan(budget.signedIn)
})

/** Bytes on the wire by address, filled while the page loads. */
async function countBytes(page: Page): Promise<Map<string, number>> {
  const protocol = await page.context().newCDPSession(page)
  const addresses = new Map<string, string>()
  const loaded = new Map<string, number>()
  await protocol.send('Network.enable')
  protocol.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url))
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.set(addresses.get(requestId) ?? requestId, encodedDataLength)
  })
  return loaded
}

function sum(loaded: Map<string, number>): number {
  return [...loaded.values()].reduce((total, bytes) => total + bytes, 0)
}

/** The sum of all layout shifts so far. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let total = 0
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(total), 100)
      }),
  )
}

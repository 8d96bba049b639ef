import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comesAlive, listenForFaults } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { listRoutes } from '#tests/support/routes'
import { axeFindings, type Look, prepare, setLook, sideways } from './inspection'
import { pageCases } from './page-cases'
import { findPlaces, type Places } from './places'

let world: DemoWorld
let places: Places
const pages = new Map<string | null, Page>()

beforeAll(async () => {
  world = await openDemoWorld()
  places = await findPlaces(world.database)
})
afterAll(() => world.stop())

test('every page of the product is checked', () => {
  const pages = listRoutes().filter(route => route.page)
  expect(Object.keys(pageCases).sort()).toEqual(pages.map(route => route.folder).sort())
})

/** Each page is checked in two of the four themes, in rotation, so that shared parts are checked in all. */
const looks = [
  [
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  [
    { width: 390, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
] as const

const cases = Object.entries(pageCases)
  .flatMap(([folder, all]) => all.map((each, index) => ({ ...each, folder, index })))
  .map((each, turn) => ({ ...each, looks: looks[turn % 2] ?? [] }))

describe('a page has no accessibility or console errors', () => {
  test.each(cases)('$folder, $index, as $as', async ({ as, at, status = 200, looks }) => {
    const page = await pageOf(as)
    try {
      expect(await inspect(page, at(places), looks)).toEqual({
        status,
        faults: [],
        sideways: [],
        axe: [],
      })
    } finally {
      page.removeAllListeners()
    }
  })
})

/**
 * In Russian, which has the longest words, by a reader far from the challenge's time zone. Each person opens all their
 * pages in one window, because a new one takes as long as a page.
 */
async function pageOf(as: string | null): Promise<Page> {
  const known = pages.get(as)
  if (known) return known
  const fresh = await (
    await world.windowOf(as, { locale: 'ru-RU', timezoneId: 'America/New_York' })
  ).newPage()
  pages.set(as, fresh)
  return fresh
}

async function inspect(page: Page, address: string, looks: readonly Look[]) {
  const faults = listenForFaults(page)
  page.on('response', answer => {
    if (answer.status() >= 400 && !answer.request().isNavigationRequest())
      faults.push(`${answer.status()} ${answer.url()}`)
  })
  const found = { sideways: new Set<string>(), axe: new Set<string>() }
  let status: number | undefined
  for (const [turn, look] of looks.entries()) {
    await setLook(page, look)
    status ??= await open(page, address)
    for (const each of await sideways(page)) found.sideways.add(each)
    for (const each of await axeFindings(page, turn > 0)) found.axe.add(each)
  }
  return { status, faults, sideways: [...found.sideways], axe: [...found.axe] }
}

async function open(page: Page, address: string): Promise<number | undefined> {
  const answer = await page.goto(address, { waitUntil: 'domcontentloaded' })
  await comesAlive(page)
  await prepare(page)
  return answer?.status()
}

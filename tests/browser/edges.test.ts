import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/paths'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { findPlaces, type Places } from './places'

let world: DemoWorld
let places: Places
beforeAll(async () => {
  world = await openDemoWorld()
  places = await findPlaces(world.database)
})
afterAll(() => world.stop())

const phone = { locale: 'ru-RU', viewport: { width: 390, height: 844 } }

test('the longest names of themes stay within a phone beside their numbers', async () => {
  const page = await (await world.windowOf(null, phone)).newPage()
  await page.goto(paths.home())
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('.tile')].flatMap(tile => {
      const count = tile.lastElementChild?.getBoundingClientRect().right ?? 0
      return count > tile.getBoundingClientRect().right + 1 ? [tile.textContent] : []
    }),
  )
  expect(over).toEqual([])
})

test('parts of a panel do not touch each other', async () => {
  const page = await (await world.windowOf('host', phone)).newPage()
  const challenge = places.challenge('voice').id
  const pages = [
    paths.hostQuestion(challenge, places.questions.answered),
    paths.announcement(challenge, places.questions.draftNews),
    paths.exports(challenge),
  ]
  const touching: string[] = []
  for (const address of pages) {
    await page.goto(address)
    touching.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('.panel-body > * + *')].flatMap(part => {
          const above = part.previousElementSibling?.getBoundingClientRect().bottom ?? 0
          return part.getBoundingClientRect().top - above < 8 ? [part.textContent ?? ''] : []
        }),
      )),
    )
  }
  expect(touching).toEqual([])
})

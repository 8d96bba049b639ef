import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('a decision that was refused and is saved shows no error beside its success', async () => {
  const page = await (await world.windowOf('chair', { locale: 'en' })).newPage()
  await page.goto(paths.decision(places.challenge('invoice').id))
  await comesAlive(page)
  await page.locator('select[name="award[0].entryId"]').selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await page.locator('.error-summary').waitFor()
  await page
    .getByRole('group', { name: 'Reason for differing from the ranking' })
    .getByLabel('English')
    .fill('The first team withdrew its consent to the pilot that the first prize requires.')
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await page.getByText('The decision is saved').waitFor()
  expect(await page.locator('.error-summary').count()).toBe(0)
})

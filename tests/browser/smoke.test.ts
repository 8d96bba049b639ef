import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, listenForFaults } from '#tests/support/browser'
import { startServer, type TestServer } from '#tests/support/server'

let browser: Browser
let server: TestServer
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer('sqlite')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('the joining page hydrates without console errors and keeps typed text', async () => {
  const page = await browser.newPage({ locale: 'az' })
  const faults = listenForFaults(page)
  await page.goto(`${server.origin}/join`, { waitUntil: 'networkidle' })
  await page.getByLabel('E-poçt').fill('aysel')
  await page.getByLabel('Adınız').fill('Aysel')
  await page.locator('form#join button').click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Adınız').inputValue()).toBe('Aysel')
  expect(faults).toEqual([])
})

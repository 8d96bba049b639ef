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

test('a signed file is checked in the page and not sent', async () => {
  const heads = await (await fetch(`${server.origin}/api/v1/ledger-heads`)).text()
  const page = await browser.newPage({ locale: 'en' })
  const faults = listenForFaults(page)
  await page.goto(`${server.origin}/verify`)
  await page.getByText('The file stays on your device').waitFor()
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.method()} ${request.url()}`))
  const file = (text: string) => ({
    name: 'heads.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByLabel('File', { exact: true }).setInputFiles(file(heads))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('All checks passed').waitFor()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles(file(heads.replace('"heads": []', '"heads":[]\n ')))
  await page.getByText('All checks passed').first().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('All checks passed').waitFor()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles(file(heads.replace('"issuer": "http', '"issuer": "https')))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('A check failed').waitFor()
  expect(sent.filter(request => request.startsWith('POST'))).toEqual([])
  expect(faults).toEqual([])
})

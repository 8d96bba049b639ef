import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '#bin/demo-world/cast'
import { emailOf } from '#bin/demo-world/world'
import { comesAlive } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { createVisitor } from '#tests/support/visitor'

let world: DemoWorld
beforeAll(async () => {
  world = await openDemoWorld()
})
afterAll(() => world.stop())

/** A person of the demo database who has signed in, without JavaScript. */
async function signedIn(handle: string, path = '/sign-in') {
  const visitor = createVisitor(world.server.origin, new Date())
  await visitor.open(path)
  await visitor.send({ email: emailOf(handle), password: demoPassword })
  return visitor
}
const places = ['participant', 'judge', 'chair', 'host', 'staff']

test('whoever signs in without a page to go to lands on the desk where something waits', async () => {
  const landed: string[] = []
  for (const handle of places) landed.push((await signedIn(handle)).at.url.replace(world.server.origin, ''))
  expect(landed).toEqual(['/me/entries', '/judge', '/judge', '/host', '/staff'])
  expect((await signedIn('host', '/sign-in?next=/winners')).at.url).toBe(`${world.server.origin}/winners`)
})

test('the header has the desks of the person with their tasks, and no others', async () => {
  const shown: string[][] = []
  for (const handle of places) {
    const { at } = await signedIn(handle)
    const nav = /<nav class="site-desks".*?<\/nav>/s.exec(at.html)?.[0] ?? ''
    shown.push([...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? ''))
    expect(nav).toMatch(/\(\d+ tasks?\)/)
  }
  expect(shown).toEqual([['/me/entries'], ['/judge'], ['/judge'], ['/host'], ['/staff']])
  const visitor = createVisitor(world.server.origin, new Date())
  await visitor.open('/')
  const header = /<header class="site-header".*?<\/header>/s.exec(visitor.at.html)?.[0]
  expect(header).toContain('Sign in')
  expect(header).not.toMatch(/site-desks|task-count|href="\/(judge|host|staff|me\/entries)"/)
})

test('a chair for whom a plan and a decision wait does not read that all is done', async () => {
  const chair = await signedIn('chair')
  expect(chair.text()).toContain('Apply or discard the proposed assignments')
  expect(chair.text()).toContain('Decide who gets the prizes')
  expect(chair.text()).not.toContain('There is nothing to do')
})

test('the home page of an entrant begins with their entries', async () => {
  const participant = await signedIn('participant', '/sign-in?next=/')
  await participant.open('/')
  expect(participant.text()).toContain('Your entries')
  const host = await signedIn('host')
  await host.open('/')
  expect(host.text()).not.toContain('Your entries')
})

test.each([
  ['the account menu', '.account-menu', { width: 1280, height: 900 }],
  ['the menu of a phone', '.site-menu', { width: 390, height: 844 }],
])('%s closes on Escape, which returns the focus, and on a click elsewhere', async (_, name, viewport) => {
  const page = await (await world.windowOf('host', { viewport })).newPage()
  await page.goto('/host')
  await comesAlive(page)
  const menu = page.locator(name)
  const isOpen = () => menu.evaluate(details => details.hasAttribute('open'))
  await menu.locator('summary').click()
  expect(await isOpen()).toBe(true)
  await menu.getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  expect(await isOpen()).toBe(false)
  expect(await menu.locator('summary').evaluate(summary => summary === document.activeElement)).toBe(true)
  await menu.locator('summary').click()
  await page.mouse.click(5, viewport.height - 5)
  expect(await isOpen()).toBe(false)
  await page.context().close()
})

test('keys move through the rows and desks, act in no field, and can be turned off', async () => {
  const page = await (await world.windowOf('staff')).newPage()
  await page.goto('/staff/challenges')
  await comesAlive(page)
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const titles = await page.locator('.table tbody th a').allTextContents()
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
  expect(await focused()).toBe(titles[0])
  await page.keyboard.press('/')
  await page.keyboard.type('jg s?')
  expect(await page.locator('#q').inputValue()).toBe('jg s?')
  await page.locator('#q').blur()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button').last().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  expect(titles).not.toContain(await focused())
  await page.getByRole('button', { name: /shortcuts|qısayol/i }).click()
  await dialog.getByRole('button').last().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForURL('**/staff')
  await page.context().close()
})

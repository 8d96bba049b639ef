import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { comesAlive } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { findPlaces } from './places'

const t = translate('az')

let world: DemoWorld
beforeAll(async () => {
  world = await openDemoWorld()
})
afterAll(() => world.stop())

/** A phone whose taps on links and buttons are counted; filling in a form is not. */
async function phone() {
  const context = await world.windowOf(null, {
    locale: 'az',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const page = await context.newPage()
  let taps = 0
  const tap = async (target: Locator, next: RegExp) => {
    taps++
    await target.tap()
    await page.waitForURL(next, { waitUntil: 'load' })
    await comesAlive(page)
  }
  /** a tap whose page is opened in another way, or that stays on the page */
  const count = () => {
    taps++
  }
  return { page, tap, count, taps: () => taps }
}

/** The newest link of a mail to this address, as the outbox of the demo shows it. */
async function mailedLink(email: string): Promise<string> {
  const context = await world.windowOf(null)
  const page = await context.newPage()
  const link = page
    .locator('article.panel', { hasText: email })
    .locator('a[href*="/email-verification/"]')
    .first()
  await expect
    .poll(
      async () => {
        await page.goto('/outbox')
        return link.count()
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0)
  const href = await link.getAttribute('href')
  await context.close()
  const { pathname, search } = new URL(href ?? '')
  return pathname + search
}

async function fillJoining(page: Page, email: string) {
  const form = page.locator('form#join')
  await form.locator('[name="name"]').fill('Günel Şükürova')
  await form.locator('[name="email"]').fill(email)
  await form.locator('[name="participantType"]').first().check()
}

/** Answers every question that has to be answered. */
async function fillDraft(page: Page) {
  for (const field of await page.locator('.draft-field').all()) {
    const text = field.locator('textarea, input[type="text"]')
    const choices = field.locator('input[type="radio"]')
    if ((await choices.count()) > 0) await choices.first().check()
    else if ((await text.count()) > 0) await text.fill('Dayanacaqda lövhə, telefonda **bildiriş**.')
  }
}

test('a newcomer on a phone goes from the home page to a receipt with at most nine taps, and never back', async () => {
  const { slug } = (await findPlaces(world.database)).challenge('bus')
  const { page, tap, count, taps } = await phone()
  const email = 'gunel@newcomer.invalid'
  const button = (name: string) => page.locator('main').getByRole('button', { name, exact: true })
  await page.goto(paths.home(), { waitUntil: 'load' })
  await tap(page.locator(`main a[href="${paths.challenge(slug)}"]`).first(), /\/challenges\//)
  await tap(page.locator('main').getByRole('link', { name: t('catalogue.action.join') }), /\/join/)
  await fillJoining(page, email)
  await button(t('people.account.join')).tap()
  count()
  await page.getByText(email).waitFor()
  await page.goto(await mailedLink(email))
  count()
  await page.locator('[name="password"]').fill('anar bağında yeddi quş')
  await tap(button(t('people.verification.confirm')), /\/entry$/)
  const accept = page.locator('[name="accepted"]')
  if ((await accept.count()) > 0) await accept.check()
  await tap(button(t('teams.entry.enter')), /\/draft$/)
  await fillDraft(page)
  await tap(button(t('submissions.check.go')), /\/versions$/)
  await page.locator('.answers strong', { hasText: 'bildiriş' }).first().waitFor()
  await tap(button(t('submissions.hand_in')), /\/receipt$/)
  expect(taps()).toBeLessThanOrEqual(9)
})

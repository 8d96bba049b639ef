import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { comesAlive } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { findPlaces, type Places } from './places'

const t = translate('en')

/** Two copies of one database, so that data saved with JavaScript is not found in the test without. */
type Side = { world: DemoWorld; places: Places; script: boolean }
const sides: Side[] = []

beforeAll(async () => {
  for (const script of [true, false]) {
    const world = await openDemoWorld()
    sides.push({ world, places: await findPlaces(world.database), script })
  }
})
afterAll(async () => {
  for (const { world } of sides) await world.stop()
})

type Form = {
  what: string
  as: string | null
  at: (places: Places) => string
  /** fills the form */
  fill: (page: Page) => Promise<void>
  press: string
  /** what the page must show afterwards */
  says: string
  /** where the saved data are read again; absent where nothing is saved */
  kept?: { at: (places: Places) => string; read: (page: Page) => Promise<unknown> }
}

const forms: Form[] = [
  {
    what: 'joining with faults',
    as: null,
    at: () => paths.join(),
    fill: page => page.getByLabel(t('people.account.name')).fill('Aysel'),
    press: t('people.account.join'),
    says: t('form.problems'),
  },
  {
    what: 'the own profile',
    as: 'participant',
    at: paths.me,
    fill: page => page.locator('[name="organisation"]').fill('Same Everywhere'),
    press: t('form.save'),
    says: t('form.saved'),
    kept: { at: paths.me, read: page => page.locator('[name="organisation"]').inputValue() },
  },
  {
    what: 'a section of the editor',
    as: 'host',
    at: places => paths.challengeSection(places.challenge('fraud').id, 'basics'),
    fill: page => page.locator('[name="title.en"]').fill('The same title'),
    press: t('editing.save'),
    says: t('form.saved'),
    kept: {
      at: places => paths.challengeSection(places.challenge('fraud').id, 'basics'),
      read: page => page.locator('[name="title.en"]').inputValue(),
    },
  },
  {
    what: 'submitting',
    as: 'participant',
    at: places => paths.draft(places.open.entryId, places.open.stageId),
    fill: page => page.getByLabel('What have you already tested?').fill('The same everywhere.'),
    press: t('submissions.check.go'),
    says: t('submissions.check'),
    kept: {
      at: places => paths.versions(places.open.entryId, places.open.stageId),
      read: async page => {
        await page.getByRole('button', { name: t('submissions.hand_in_again') }).click()
        // with script the address changes before the page
        return page.getByRole('heading', { level: 1, name: t('submissions.receipt.title') }).textContent()
      },
    },
  },
  {
    what: 'a review submitted too early',
    as: 'judge',
    at: places => paths.review(places.reviews.untouched),
    fill: page => page.locator('[name="commentToTeam"]').fill('A clear plan.'),
    press: t('judging.submit_next'),
    says: t('form.problems'),
  },
]

describe('a form has the same result with and without script', () => {
  test.each(forms)('$what', async form => {
    const [alive, plain] = await Promise.all(sides.map(side => play(side, form)))
    expect(alive?.says).toContain(form.says)
    expect(alive).toEqual(plain)
    if (form.kept) expect(alive?.kept).toBeTruthy()
  })
})

async function play({ world, places, script }: Side, form: Form) {
  const options: BrowserContextOptions = {
    locale: 'en-GB',
    timezoneId: 'Asia/Baku',
    javaScriptEnabled: script,
  }
  const context = await world.windowOf(form.as, options)
  const page = await context.newPage()
  await page.goto(form.at(places), { waitUntil: 'domcontentloaded' })
  if (script) await comesAlive(page)
  await form.fill(page)
  await page.locator('main').getByRole('button', { name: form.press, exact: true }).click()
  await page.locator(words, { hasText: form.says }).first().waitFor()
  // the first words may be there while the rest of the page is still being read
  await page.waitForLoadState('domcontentloaded')
  const answered = {
    says: await page.locator(words).allTextContents(),
    address: new URL(page.url()).pathname,
    faults: await page.locator('.field-error').allTextContents(),
    kept: undefined,
  }
  if (!form.kept) return answered
  await page.goto(form.kept.at(places), { waitUntil: 'domcontentloaded' })
  const kept = await form.kept.read(page)
  await context.close()
  return { ...answered, kept }
}

/** Headings and notices, which show the outcome. */
const words = ['h1', '.notice-title', '.error-summary-title', '.error-summary a']
  .map(each => `main ${each}`)
  .join(', ')

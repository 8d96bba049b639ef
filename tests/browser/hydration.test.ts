import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { comesAlive, listenForFaults } from '#tests/support/browser'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { findPlaces, type Places } from './places'

const t = translate('en')

let world: DemoWorld
let places: Places
let open: { context: BrowserContext; faults: string[] }[] = []

beforeAll(async () => {
  world = await openDemoWorld()
  places = await findPlaces(world.database)
})
afterAll(() => world.stop())
afterEach(async () => {
  const faults = open.flatMap(each => each.faults)
  for (const { context } of open) await context.close()
  open = []
  expect(faults).toEqual([])
})

/** Opens a page as a person and waits until its script has run. */
async function visit(handle: string | null, address: string): Promise<Page> {
  const context = await world.windowOf(handle, { locale: 'en-GB', timezoneId: 'America/New_York' })
  const page = await context.newPage()
  open.push({ context, faults: listenForFaults(page) })
  await arrive(page, address)
  return page
}

async function arrive(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await comesAlive(page)
}

const saved = /^Saved at \d\d:\d\d$/
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true })
const focused = (page: Page, selector: string) =>
  page.waitForFunction(wanted => document.activeElement?.matches(wanted) ?? false, selector)

test('a section of the editor is autosaved and present after a reload', async () => {
  const page = await visit('host', paths.challengeSection(places.challenge('fraud').id, 'basics'))
  await page.locator('[name="title.en"]').fill('Saved while nobody pressed anything')
  await page.locator('.save-status', { hasText: saved }).waitFor()
  await page.reload()
  expect(await page.locator('[name="title.en"]').inputValue()).toBe('Saved while nobody pressed anything')
})

test('the preview follows the text, and saving does not change the text', async () => {
  const page = await visit('host', paths.challengeSection(places.challenge('fraud').id, 'brief'))
  await page.locator('[name="brief.en"]').fill('A **strong** word')
  await button(page, `${t('markdown.preview')} ${t('editing.brief')}`).click()
  await page.locator('.markdown-preview strong', { hasText: 'strong' }).waitFor()
  await page.locator('.save-status', { hasText: saved }).waitFor()
  await page.locator('[name="brief.en"]').fill('An *emphatic* word')
  await page.locator('.markdown-preview em', { hasText: 'emphatic' }).waitFor()
  expect(await page.locator('[name="brief.en"]').inputValue()).toBe('An *emphatic* word')
})

test('a draft is autosaved and present after a reload', async () => {
  const { entryId, stageId } = places.draft
  const page = await visit('participant', paths.draft(entryId, stageId))
  const answer = page.getByLabel('What have you already tested?')
  await answer.fill('Tried with eleven callers.')
  await page.locator('.save-status', { hasText: saved }).waitFor()
  await page.reload()
  expect(await answer.inputValue()).toBe('Tried with eleven callers.')
})

test('a team formats an answer by button and key, can undo it, and sees it as readers will', async () => {
  const { entryId, stageId } = places.draft
  const page = await visit('participant', paths.draft(entryId, stageId))
  const answer = page.getByLabel('What have you already tested?')
  const field = page.locator('.draft-field', { has: answer })
  await answer.fill('Tried with callers')
  await answer.selectText()
  await field.getByRole('button', { name: t('markdown.bold') }).click()
  expect(await answer.inputValue()).toBe('**Tried with callers**')
  await answer.press('Control+z')
  expect(await answer.inputValue()).toBe('Tried with callers')
  await answer.selectText()
  await answer.press('Control+i')
  await field.getByRole('button', { name: new RegExp(`^${t('markdown.preview')} `) }).click()
  await field.locator('.markdown-preview em', { hasText: 'Tried with callers' }).waitFor()
  await page.locator('.save-status', { hasText: saved }).waitFor()
})

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'trailer<</Root 1 0 R>>\n%%EOF\n',
)

test('an upload shows progress, a wrong file type is refused at its field, a valid file is submitted', async () => {
  const { entryId, stageId } = places.open
  const page = await visit('participant', paths.draft(entryId, stageId))
  const field = page.locator('.draft-field', { hasText: 'Presentation' })
  const choose = (name: string, buffer: Buffer) =>
    field.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer })

  await choose('lie.pdf', Buffer.from('<html><script>alert(1)</script></html>'))
  await field
    .locator('.field-error', { hasText: 'lie.pdf' })
    .or(field.locator('.field-error'))
    .first()
    .waitFor()
  expect(await field.locator('.file-row', { hasText: 'lie.pdf' }).count()).toBe(0)

  await page.route('**/uploads**', async route => {
    await new Promise(resolve => setTimeout(resolve, 400))
    await route.continue()
  })
  await choose('slides.pdf', pdf)
  await field.getByRole('progressbar').waitFor()
  await field.locator('.file-row', { hasText: 'slides.pdf' }).waitFor()
  await button(page, t('submissions.check.go')).click()
  await page.locator('.answers .file-row', { hasText: 'slides.pdf' }).waitFor()
  await button(page, t('submissions.hand_in_again')).click()
  await page.waitForURL(/\/receipt/)
  await arrive(page, paths.version(entryId, stageId, 3))
  expect(await page.locator('.file-row').allTextContents()).toEqual([expect.stringContaining('slides.pdf')])
})

/** A signal that one request handler waits for and another sends. */
function signal() {
  let give = () => {}
  const given = new Promise<void>(resolve => {
    give = resolve
  })
  return { given, give }
}

test('an added file is shown when an automatic save is answered while the page loads its files', async () => {
  const { entryId, stageId } = places.draft
  const page = await visit('participant', paths.draft(entryId, stageId))
  const field = page.locator('.draft-field', { hasText: 'Presentation' })
  const saveAnswered = signal()
  const reloadBegun = signal()
  await page.route('**/draft.data**', async route => {
    if (route.request().method() === 'POST') {
      await reloadBegun.given
      await route.fulfill({ response: await route.fetch() })
      // the page handles the answer before the reload continues
      await page.locator('.save-status', { hasText: saved }).waitFor()
      return saveAnswered.give()
    }
    reloadBegun.give()
    await saveAnswered.given
    // the page may have aborted this request by now
    await route.continue().catch(() => {})
  })
  const saveSent = page.waitForRequest(
    request => request.method() === 'POST' && /draft\.data/.test(request.url()),
  )
  await page.getByLabel('What have you already tested?').fill('Tried with twelve callers.')
  await saveSent
  await field
    .locator('input[type="file"]')
    .setInputFiles({ name: 'late.pdf', mimeType: 'application/pdf', buffer: pdf })
  await field.locator('.file-row', { hasText: 'late.pdf' }).waitFor()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the list filters itself, its address says how, and the back button undoes it', async () => {
  const page = await visit(null, paths.challenges())
  const found = () => page.locator('#found').textContent()
  const all = await found()
  await page.locator('input[name="phase"][value="open"]').check()
  await page.waitForURL('**/challenges?phase=open')
  await page.waitForFunction(before => document.querySelector('#found')?.textContent !== before, all)
  const some = await found()
  const other = await visit(null, `${paths.challenges()}?phase=open`)
  expect(await other.locator('#found').textContent()).toBe(some)
  await page.goBack()
  await page.locator('#found', { hasText: all ?? '' }).waitFor()
  expect(await page.locator('input[name="phase"][value="open"]').isChecked()).toBe(false)
  expect(new URL(page.url()).search).toBe('')
})

test('a judge marks with the keyboard, submits and goes on to the next', async () => {
  const page = await visit('judge', paths.review(places.reviews.untouched))
  const criteria = page.locator('.judge-rubric fieldset', { has: page.locator('[name^="mark"]') })
  const count = await criteria.count()
  expect(count).toBeGreaterThan(2)
  for (let index = 0; index < count; index++) await mark(page, criteria.nth(index).locator('input').first())
  await page.locator('.save-status', { hasText: saved }).waitFor()
  await button(page, t('judging.submit_next')).focus()
  await page.keyboard.press('Enter')
  await page.getByText(t('judging.submitted_next')).waitFor()
  expect(page.url()).not.toContain(places.reviews.untouched)
  await focused(page, '#main')
})

async function mark(page: Page, control: ReturnType<Page['locator']>) {
  await control.focus()
  await page.keyboard.press('7')
}

test('a deadline is shown in both time zones, from the first page on', async () => {
  const page = await visit(null, paths.challenge(places.challenge('bus').slug))
  const times = page.locator('.schedule time', { hasText: 'UTC+4' })
  await times.filter({ hasText: 'your time' }).first().waitFor()
  const [told = ''] = await times.filter({ hasText: 'your time' }).allTextContents()
  expect(told).toMatch(/UTC\+4.*UTC[−-][45].*your time/)
})

test('changing the language or theme keeps the page', async () => {
  const page = await visit(null, `${paths.challenges()}?phase=open`)
  await page.getByRole('button', { name: 'Русский' }).click()
  await page.locator('html[lang="ru"]').waitFor()
  await page.getByRole('button', { name: translate('ru')('frame.theme_dark') }).click()
  await page.locator('html[lang="ru"][data-theme="dark"]').waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/challenges?phase=open')
})

test('an address may contain the language', async () => {
  const page = await visit(null, `${paths.about()}?lang=ru`)
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await page.locator('h1').textContent()).toBe(translate('ru')('catalogue.about_title'))
})

test('after a refused form the focus is on the errors', async () => {
  const page = await visit(null, paths.join())
  await button(page, t('people.account.join')).click()
  await focused(page, '.error-summary')
  await page.locator('.error-summary a').first().click()
  await focused(page, '#join-name')
})

test('prefers-reduced-motion switches off all transitions', async () => {
  const page = await visit(null, paths.home())
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap(element => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat)
        }),
      ),
    )
  expect(await longest()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await longest()).toBe(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})

import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { sessions } from '#db/schema'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { type Editor, editorsOf, named, openEditor, status } from './editors'

const t = translate('en')

let world: DemoWorld
let editors: Editor[]
beforeAll(async () => {
  world = await openDemoWorld()
  editors = await editorsOf(world)
})
afterAll(() => world.stop())

const pages: Page[] = []
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
})

const eachEditor = (work: (editor: Editor) => Promise<void>) => Promise.all(editors.map(work))

const posts = '**/*.data*'

/** The ways to leave an editor while a text is not saved yet. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'a link': page => page.locator('header').getByRole('link').first().click(),
  'another language': page => page.getByRole('button', { name: 'Русский' }).first().click(),
  'closing the tab': page => page.close({ runBeforeUnload: true }),
  'another address': page => page.goto(paths.about()),
}

describe('the server has what was typed before the page was left by', () => {
  const cases = Object.keys(ways).flatMap(way => [0, 500, 1000].map(wait => ({ way, wait })))
  test.each(cases)('$way, $wait ms after typing', async ({ way, wait }) => {
    await eachEditor(async editor => {
      const page = await openEditor(world, editor, pages)
      const words = `Typed ${wait} ms before leaving by ${way}`
      await editor.field(page).fill(words)
      await page.waitForTimeout(wait)
      await ways[way]?.(page)
      await expect.poll(editor.stored, { timeout: 20_000 }).toBe(words)
    })
  })
})

test('the button that leads to the next section saves first', async () => {
  const editor = named(editors, 'section')
  const page = await openEditor(world, editor, pages)
  await editor.field(page).fill('Typed before the next section')
  await page.getByRole('button', { name: /^Save and continue/ }).click()
  await page.waitForURL(paths.challengeSection(editor.id, 'prizes'))
  expect(await editor.stored()).toBe('Typed before the next section')
})

describe('a text that cannot be saved', () => {
  test('is asked about when the page is left by a link or closed, and stays when the person stays', async () => {
    await eachEditor(async editor => {
      const page = await openEditor(world, editor, pages)
      const asked: string[] = []
      page.on('dialog', async dialog => {
        asked.push(dialog.type())
        await dialog.dismiss()
      })
      await page.route(posts, route =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      )
      await editor.field(page).fill('Offline')
      await status(page, t('autosave.problem.offline')).waitFor()
      await page.locator('header').getByRole('link').first().click()
      await expect.poll(() => asked).toEqual(['confirm'])
      await page.close({ runBeforeUnload: true })
      await expect.poll(() => asked).toEqual(['confirm', 'beforeunload'])
      expect(await editor.field(page).inputValue()).toBe('Offline')
    })
  })

  test('because the session has ended is offered after signing in again', async () => {
    await eachEditor(async editor => {
      const page = await openEditor(world, editor, pages)
      page.on('dialog', dialog => dialog.accept())
      await world.database.transaction(tx => tx.delete(sessions).where(eq(sessions.userId, editor.userId)))
      await editor.field(page).fill('Typed without a session')
      await status(page, t('autosave.problem.signed_out')).waitFor()
      await page.reload()
      await page.getByLabel(t('people.account.email')).fill(`${editor.handle}@demo.meydan.invalid`)
      await page.getByLabel(t('people.account.password'), { exact: true }).fill('pomegranate-lattice')
      await page
        .locator('main')
        .getByRole('button', { name: t('people.account.sign_in') })
        .click()
      await page.getByRole('button', { name: t('autosave.kept_restore') }).click()
      await expect.poll(editor.stored, { timeout: 20_000 }).toBe('Typed without a session')
    })
  })

  test('because the browser was killed is offered when the page is opened again', async () => {
    await eachEditor(async editor => {
      const page = await openEditor(world, editor, pages)
      await page.route(posts, route => route.abort())
      await editor.field(page).fill('Typed before the browser was killed')
      await status(page, t('autosave.kept')).waitFor()
      const next = await page.context().newPage()
      const killer = await page.context().newCDPSession(page)
      // the page crashes before it can answer
      killer.send('Page.crash').catch(() => undefined)
      await page.waitForEvent('crash')
      await next.goto(editor.address)
      await next.getByRole('button', { name: t('autosave.kept_restore') }).click()
      await expect.poll(editor.stored, { timeout: 20_000 }).toBe('Typed before the browser was killed')
    })
  })
})

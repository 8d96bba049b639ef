import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { type Editor, editorsOf, openEditor, status } from './editors'

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
const patiently = { timeout: 20_000 }

/** Another field of each editor than the one of `Editor`. */
const others: Record<Editor['name'], (page: Page) => Locator> = {
  draft: page => page.getByLabel('Plan for the first three months'),
  section: page => page.locator('[name="brief.ru"]'),
  review: page => page.locator('[name="commentToJury"]'),
}

async function twoWindows(editor: Editor) {
  const page = await openEditor(world, editor, pages)
  const other = await openEditor(world, editor, pages)
  if (editor.name === 'section')
    for (const each of [page, other])
      await each.locator('.editor-language', { hasText: t('editing.languages.all') }).click()
  return { page, other }
}

const isSaved = (page: Page) => status(page, /^Saved at/).waitFor()

describe('two windows that write the same form', () => {
  test('both keep what they wrote in different fields, and each sees the text of the other', async () => {
    await eachEditor(async editor => {
      const { page, other } = await twoWindows(editor)
      await editor.field(other).fill('From the other window')
      await isSaved(other)
      await others[editor.name](page).fill('From this window')
      await isSaved(page)
      expect(await editor.field(page).inputValue()).toBe('From the other window')
      await page.reload()
      const now = [await editor.field(page).inputValue(), await others[editor.name](page).inputValue()]
      expect([editor.name, ...now]).toEqual([editor.name, 'From the other window', 'From this window'])
    })
  })

  test('choose at a field that both changed; the rest is saved meanwhile', async () => {
    await eachEditor(async editor => {
      const { page, other } = await twoWindows(editor)
      await editor.field(other).fill('Theirs')
      await isSaved(other)
      await editor.field(page).fill('Mine')
      await others[editor.name](page).fill('Saved meanwhile')
      await status(page, t('autosave.problem.conflict')).waitFor()
      await page.locator('.conflict', { hasText: 'Theirs' }).waitFor()
      expect([await editor.stored(), await editor.field(page).inputValue()]).toEqual(['Theirs', 'Mine'])
      await page.locator('.conflict').getByLabel(t('autosave.keep_mine')).check()
      await expect.poll(editor.stored, patiently).toBe('Mine')
      await expect.poll(() => page.locator('.conflict').count(), patiently).toBe(0)

      await editor.field(other).fill('Theirs again')
      await status(other, t('autosave.problem.conflict')).waitFor()
      await other.locator('.conflict').getByLabel(t('autosave.take_theirs')).check()
      await expect.poll(() => editor.field(other).inputValue(), patiently).toBe('Mine')
      expect(await editor.stored()).toBe('Mine')
      await other.reload()
      expect(await others[editor.name](other).inputValue()).toBe('Saved meanwhile')
    })
  })

  test('without script see both texts after saving, and the choice is saved', async () => {
    await eachEditor(async editor => {
      const context = await world.windowOf(editor.handle, { locale: 'en-GB', javaScriptEnabled: false })
      const page = await context.newPage()
      pages.push(page)
      await page.goto(editor.address)
      const other = await openEditor(world, editor, pages)
      await editor.field(other).fill('Theirs with script')
      await isSaved(other)
      await editor.field(page).fill('Mine without script')
      const save = () => page.getByRole('button', { name: editor.save, exact: true }).click()
      await save()
      await page.locator('.conflict', { hasText: 'Theirs with script' }).waitFor()
      expect(await editor.field(page).inputValue()).toBe('Mine without script')
      await page.locator('.conflict').getByLabel(t('autosave.keep_mine')).check()
      await save()
      await expect.poll(editor.stored, patiently).toBe('Mine without script')
    })
  })
})

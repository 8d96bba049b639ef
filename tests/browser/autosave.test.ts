import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { challenges, sessions, stages } from '#db/schema'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { at, type Editor, editorsOf, named, openEditor, status } from './editors'

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

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

type Failure = {
  what: string
  /** makes saving impossible, and possible again */
  begin: (page: Page, editor: Editor) => Promise<unknown>
  end: (page: Page, editor: Editor) => Promise<unknown>
  /** how long it lasts, in milliseconds */
  lasts: number
  says: string
}

const failures: Failure[] = [
  {
    what: 'the browser is offline for five seconds',
    begin: page => page.context().setOffline(true),
    end: page => page.context().setOffline(false),
    lasts: 5000,
    says: t('autosave.problem.offline'),
  },
  {
    what: 'the server answers 500',
    begin: page => page.route('**/*.data*', route => route.fulfill({ status: 500, body: 'broken' })),
    end: page => page.unroute('**/*.data*'),
    lasts: 2500,
    says: t('autosave.problem.fault'),
  },
  {
    what: 'the session is ended elsewhere',
    begin: (_, editor) => endSessions(editor),
    end: async (page, { handle }) => {
      await page.context().addCookies([await world.cookieOf(handle)])
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    },
    lasts: 2500,
    says: t('autosave.problem.signed_out'),
  },
]

/** How long after the last key the failure comes, in milliseconds; each editor meets each failure after another delay. */
const delays = [0, 500, 1000]
/** A round more shifts the delays by one editor. */
const rounds = [0]

describe.each(rounds)('round %i', round => {
  test.each(failures)(
    '$what: the text stays on the page and reaches the server afterwards',
    async failure => {
      await Promise.all(
        editors.map(async (editor, index) => {
          const delay = delays[(index + round + failures.indexOf(failure)) % delays.length] ?? 0
          const page = await openEditor(world, editor, pages)
          await endures(page, editor, { ...failure, delay })
        }),
      )
    },
  )
})

/** Types, lets the failure come after the delay, types on, and looks at the page and at the server. */
async function endures(page: Page, editor: Editor, failure: Failure & { delay: number }) {
  const field = editor.field(page)
  const first = `First of ${failure.what}, ${failure.delay} ms`
  await field.fill(first)
  await wait(failure.delay)
  await failure.begin(page, editor)
  await wait(failure.lasts / 2)
  await field.pressSequentially(', and more', { delay: 20 })
  await status(page, failure.says).waitFor()
  await wait(failure.lasts / 2)
  expect(await field.inputValue()).toBe(`${first}, and more`)
  await failure.end(page, editor)
  await expect.poll(editor.stored, { timeout: 40_000 }).toBe(`${first}, and more`)
  await status(page, /^Saved at/).waitFor()
  expect(await field.inputValue()).toBe(`${first}, and more`)
}

test('at the end of judging the form stays with the newest words, which are saved when judging is extended', async () => {
  const editor = named(editors, 'review')
  const page = await openEditor(world, editor, pages)
  await editor.field(page).fill('Written before the end')
  await expect.poll(editor.stored, { timeout: 40_000 }).toBe('Written before the end')
  const { stageId } = editor
  const setEnd = (judgingEndsAt: Date) =>
    world.database.transaction(async tx => {
      await tx.update(stages).set({ judgingEndsAt }).where(eq(stages.id, stageId))
    })
  await setEnd(new Date(Date.now() - 1000))
  await editor.field(page).fill('Written after the end')
  await status(page, t('autosave.problem.closed', { reason: t('judging.ended') })).waitFor()
  await page.getByRole('button', { name: t('judging.save_draft') }).click()
  await page.locator('.error-summary', { hasText: t('judging.ended') }).waitFor()
  expect(await editor.field(page).inputValue()).toBe('Written after the end')
  await setEnd(new Date(Date.now() + 86_400_000))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(editor.stored, { timeout: 40_000 }).toBe('Written after the end')
})

test('a challenge that went to review keeps what its host types on the page', async () => {
  const editor = named(editors, 'section')
  const page = await openEditor(world, editor, pages)
  const setState = (state: 'draft' | 'review') =>
    world.database.transaction(async tx => {
      await tx.update(challenges).set({ state }).where(eq(challenges.id, editor.id))
    })
  await setState('review')
  await editor.field(page).fill('Typed while staff look at it')
  await status(page, t('autosave.kept')).waitFor()
  expect(await editor.field(page).inputValue()).toBe('Typed while staff look at it')
  await setState('draft')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(editor.stored, { timeout: 40_000 }).toBe('Typed while staff look at it')
})

test('after the deadline a draft is still kept', async () => {
  const editor = named(editors, 'draft')
  const page = await openEditor(world, editor, pages)
  const setClose = (closesAt: Date) =>
    world.database.transaction(async tx => {
      await tx.update(stages).set({ closesAt }).where(eq(stages.id, editor.stageId))
    })
  await setClose(new Date(Date.now() - 1000))
  await editor.field(page).fill('Typed over the deadline')
  await expect.poll(editor.stored, { timeout: 40_000 }).toBe('Typed over the deadline')
  expect(await editor.field(page).inputValue()).toBe('Typed over the deadline')
})

test('a save in another tab is never overwritten unseen, and no text is lost', async () => {
  for (const editor of editors) {
    const page = await openEditor(world, editor, pages)
    const other = await openEditor(world, editor, pages)
    await editor.field(other).fill('From the other tab')
    await expect.poll(editor.stored, { timeout: 40_000 }).toBe('From the other tab')
    await editor.field(page).fill('From this tab')
    await status(page, t('autosave.problem.stale')).waitFor()
    await page.getByRole('button', { name: editor.save, exact: true }).click()
    await page.locator('main', { hasText: 'From the other tab' }).waitFor()
    expect([editor.name, await editor.field(page).inputValue(), await editor.stored()]).toEqual([
      editor.name,
      'From this tab',
      'From the other tab',
    ])
    await page.getByRole('button', { name: editor.save, exact: true }).click()
    await expect.poll(editor.stored, { timeout: 40_000 }).toBe('From this tab')
  }
})

test('text that never reached the server is offered when the page is opened again, and is gone after signing out', async () => {
  for (const editor of editors) {
    const page = await openEditor(world, editor, pages)
    await page.route('**/*.data*', route => route.abort())
    await editor.field(page).fill('Only on this device')
    await status(page, t('autosave.kept')).waitFor()
    await page.reload()
    await page.unroute('**/*.data*')
    await page.getByRole('button', { name: t('autosave.kept_restore') }).click()
    await expect.poll(editor.stored, { timeout: 40_000 }).toBe('Only on this device')
    expect(await editor.field(page).inputValue()).toBe('Only on this device')
    await status(page, /^Saved at/).waitFor()
    await page.reload()
    expect(await page.getByRole('button', { name: t('autosave.kept_restore') }).count()).toBe(0)
    await page.evaluate(() => localStorage.setItem('meydan:typed:someone:/x:y', '{}'))
    await page.locator('.account-menu summary').click()
    await page
      .getByRole('button', { name: t('people.account.sign_out') })
      .first()
      .click()
    await page.waitForURL(/\/$|sign-in/)
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('meydan:'))),
    ).toEqual([])
  }
})

// last, because a server that does not come back would fail the others too
describe.each(rounds)('round %i', round => {
  test('the server is killed and started again: the text stays on the page and reaches the server', async () => {
    const open = await Promise.all(editors.map(editor => openEditor(world, editor, pages)))
    const words = open.map((_, index) => `Typed before the crash ${round} ${index}`)
    await Promise.all(
      editors.map(async (editor, index) => {
        await editor.field(at(open, index)).fill(at(words, index))
        await wait(delays[(index + round) % delays.length] ?? 0)
      }),
    )
    world.server.kill()
    await Promise.all(
      editors.map((editor, index) => editor.field(at(open, index)).fill(`${words[index]}, after`)),
    )
    await Promise.all(open.map(page => status(page, t('autosave.kept')).waitFor()))
    await world.server.restart()
    for (const [index, editor] of editors.entries()) {
      expect(await editor.field(at(open, index)).inputValue()).toBe(`${words[index]}, after`)
      await expect.poll(editor.stored, { timeout: 40_000 }).toBe(`${words[index]}, after`)
    }
  })
})

async function endSessions({ userId }: Editor) {
  await world.database.transaction(async tx => {
    await tx.delete(sessions).where(eq(sessions.userId, userId))
  })
}

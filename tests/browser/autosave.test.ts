import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import type { Db } from '#db/client.server'
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

const write = (work: (tx: Db) => PromiseLike<unknown>) =>
  world.database.transaction(async tx => void (await work(tx)))

const day = 86_400_000
const fromNow = (open: boolean) => new Date(Date.now() + (open ? day : -1000))

/** How saving is blocked and allowed again, and what the page shows afterwards. */
const windows: Record<
  Editor['name'],
  { set: (editor: Editor, open: boolean) => Promise<void>; says: string | null }
> = {
  draft: {
    set: ({ stageId }, open) =>
      write(tx =>
        tx
          .update(stages)
          .set({ closesAt: fromNow(open) })
          .where(eq(stages.id, stageId)),
      ),
    // a draft can also be saved after the deadline
    says: null,
  },
  section: {
    set: ({ id }, open) =>
      write(tx =>
        tx
          .update(challenges)
          .set({ state: open ? 'draft' : 'in_review' })
          .where(eq(challenges.id, id)),
      ),
    says: t('autosave.problem.closed', { reason: t('editing.not_now.edit') }),
  },
  review: {
    set: ({ stageId }, open) =>
      write(tx =>
        tx
          .update(stages)
          .set({ judgingEndsAt: fromNow(open) })
          .where(eq(stages.id, stageId)),
      ),
    says: t('autosave.problem.closed', { reason: t('judging.ended') }),
  },
}

type Failure = {
  /** blocks saving, and allows it again */
  begin: (page: Page, editor: Editor) => unknown
  end: (page: Page, editor: Editor) => unknown
  /** affects all editors at once */
  shared?: boolean
  /** what the page shows meanwhile; null where that editor can still save */
  says: (editor: Editor, lasts: number) => string | null
}

/** Milliseconds of the page's clock after which the page stops waiting for an answer. */
const beyondPatience = 40_000

const posts = '**/*.data*'

const failures: Record<string, Failure> = {
  'the browser is offline': {
    begin: page => page.context().setOffline(true),
    end: page => page.context().setOffline(false),
    says: () => t('autosave.problem.offline'),
  },
  'the server answers 500': {
    begin: page => page.route(posts, route => route.fulfill({ status: 500, body: 'broken' })),
    end: page => page.unroute(posts),
    says: () => t('autosave.problem.fault'),
  },
  'the server saves and its answer is lost': {
    begin: page => page.route(posts, route => route.fetch().then(() => route.abort())),
    end: page => page.unrouteAll({ behavior: 'wait' }),
    says: () => t('autosave.problem.offline'),
  },
  'the server does not answer': {
    begin: page => page.route(posts, () => undefined),
    end: page => page.unroute(posts),
    says: (_, lasts) => (lasts === beyondPatience ? t('autosave.problem.offline') : null),
  },
  'the session is ended elsewhere': {
    begin: (_, { userId }) => write(tx => tx.delete(sessions).where(eq(sessions.userId, userId))),
    end: async (page, { handle }) => page.context().addCookies([await world.cookieOf(handle)]),
    says: () => t('autosave.problem.signed_out'),
  },
  'writing is closed': {
    begin: (_, editor) => windows[editor.name].set(editor, false),
    end: (_, editor) => windows[editor.name].set(editor, true),
    says: ({ name }) => windows[name].says,
  },
  // last, because a server that does not restart would make the others fail too
  'the server is killed': {
    begin: () => world.server.kill(),
    end: () => world.server.restart(),
    shared: true,
    says: () => t('autosave.problem.offline'),
  },
}

describe('typed text stays on the page and is saved when possible', () => {
  const open: Page[] = []
  const each = (work: (page: Page, editor: Editor) => unknown) =>
    Promise.all(editors.map((editor, index) => work(at(open, index), editor)))

  beforeAll(async () => {
    const withClock = (page: Page) => page.clock.install()
    open.push(...(await Promise.all(editors.map(editor => openEditor(world, editor, [], withClock)))))
  })
  afterAll(() => each(page => page.context().close()))

  const cases = Object.entries(failures).flatMap(([what, failure]) =>
    [1000, beyondPatience].map(lasts => ({ what, lasts, ...failure })),
  )
  test.each(cases)('$what for $lasts ms', async ({ what, lasts, begin, end, shared, says }) => {
    const all = (work: Failure['begin']) => (shared ? work(at(open, 0), at(editors, 0)) : each(work))
    const first = `${what} for ${lasts} ms`
    await each(async (page, editor) => {
      await page.evaluate(mark => Object.assign(window, { mark }), first)
      await editor.field(page).fill(first)
    })
    await all(begin)
    await each(async (page, editor) => {
      await editor.field(page).pressSequentially(', more')
      await page.clock.fastForward(1000)
      const said = says(editor, lasts)
      if (said) await comesWithTime(page, lasts, () => status(page, said).isVisible())
    })
    await all(end)
    await each(async (page, editor) => {
      const words = `${first}, more`
      const isSaved = async () =>
        (await editor.stored()) === words && (await status(page, /^Saved at/).isVisible())
      await comesWithTime(page, beyondPatience, isSaved)
      expect(await editor.field(page).inputValue()).toBe(words)
      expect(await page.evaluate(() => Reflect.get(window, 'mark'))).toBe(first)
    })
  })
})

/**
 * Advances the page's clock by this many milliseconds until the condition is true. In between the server has real time
 * to answer: an advanced clock makes the page give up on answers that are under way.
 */
async function comesWithTime(
  page: Page,
  milliseconds: number,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const look = async () => {
    await page.clock.fastForward(milliseconds)
    for (let wait = 0; wait < 3000; wait += 100) {
      if (await isThere()) return true
      await page.waitForTimeout(100)
    }
    return false
  }
  await expect.poll(look, { timeout: 60_000 }).toBe(true)
}

test('a button pressed after the end of judging shows an error above the form, which keeps the newest text', async () => {
  const editor = named(editors, 'review')
  const page = await openEditor(world, editor, pages)
  await windows.review.set(editor, false)
  await editor.field(page).fill('Written after the end')
  await page.getByRole('button', { name: t('judging.save_draft') }).click()
  await page.locator('.error-summary', { hasText: t('judging.ended') }).waitFor()
  expect(await editor.field(page).inputValue()).toBe('Written after the end')
  await windows.review.set(editor, true)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(editor.stored, { timeout: 60_000 }).toBe('Written after the end')
})

test('unsaved text is offered when the page is opened again, and removed after signing out', async () => {
  await eachEditor(async editor => {
    const page = await openEditor(world, editor, pages)
    await page.route('**/*.data*', route => route.abort())
    await editor.field(page).fill('Only on this device')
    await status(page, t('autosave.kept')).waitFor()
    await page.reload()
    await page.unroute('**/*.data*')
    await page.getByRole('button', { name: t('autosave.kept_restore') }).click()
    await expect.poll(editor.stored, { timeout: 60_000 }).toBe('Only on this device')
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
  })
})

async function eachEditor(work: (editor: Editor) => Promise<void>): Promise<void> {
  await Promise.all(editors.map(work))
}

import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { reviews, stages } from '#db/schema'
import { type DemoWorld, openDemoWorld } from '#tests/support/demo-world'
import { at, type Editor, editorsOf, named, openEditor } from './editors'

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

test('a mark with a comma is accepted, an invalid one gives a field error, and the mouse wheel changes nothing', async () => {
  const editor = named(editors, 'review')
  const page = await openEditor(world, editor, pages)
  await setScale({ min: 0, max: 10_000, step: 50 })
  await page.reload()
  const mark = page.locator('.scale-typed input').first()
  await mark.fill('7,5')
  await expect.poll(() => firstMark(editor), { timeout: 60_000 }).toBe(750)
  expect(await mark.inputValue()).toBe('7,5')
  await mark.focus()
  await page.mouse.wheel(0, 300)
  expect(await mark.inputValue()).toBe('7,5')
  await mark.fill('7,5,1')
  await page.locator('fieldset[data-invalid] .field-error').waitFor()
  expect([await firstMark(editor), await mark.inputValue()]).toEqual([750, '7,5,1'])
  const described = (await mark.getAttribute('aria-describedby'))?.split(' ') ?? []
  const texts = await Promise.all(described.map(id => page.locator(`[id="${id}"]`).textContent()))
  expect(texts[0]).toBe(t('judging.scale_bounds', { min: '0', max: '100', step: '0.5' }))
  expect(texts[1]).toContain(t('judging.off_scale'))
})

test('two clicks on “Submit and go on” submit once, and nothing is refused', async () => {
  const editor = named(editors, 'review')
  const page = await openEditor(world, { ...editor, address: editor.begun ?? '' }, pages)
  for (const input of await page.locator('.scale-typed input').all()) await input.fill('5')
  for (const scale of await page.locator('.scale').all())
    await scale.locator('input').last().check({ force: true })
  await page.getByRole('button', { name: t('judging.submit_next') }).dblclick()
  await page
    .getByText(t('judging.submitted_next'))
    .or(page.getByText(t('judging.submitted_all')))
    .first()
    .waitFor()
  expect(await page.locator('.error-summary').count()).toBe(0)
})

async function setScale(scale: { min: number; max: number; step: number }) {
  const { stageId } = named(editors, 'review')
  const rows = await world.database.db.select().from(stages).where(eq(stages.id, stageId))
  const { rubric } = at(rows, 0)
  const criteria = rubric.criteria.map((criterion, index) =>
    index === 0 ? { ...criterion, ...scale, anchors: [] } : criterion,
  )
  await world.database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ rubric: { ...rubric, criteria } })
      .where(eq(stages.id, stageId))
  })
}

async function firstMark({ id, stageId }: Editor): Promise<number | undefined> {
  const [review] = await world.database.db.select().from(reviews).where(eq(reviews.assignmentId, id))
  const [stage] = await world.database.db.select().from(stages).where(eq(stages.id, stageId))
  return review?.marks[stage?.rubric.criteria[0]?.id ?? '']
}

import { and, eq } from 'drizzle-orm'
import type { Locator, Page } from 'playwright-core'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { emailOf } from '#bin/demo-world/world'
import * as schema from '#db/schema'
import { comesAlive } from '#tests/support/browser'
import type { DemoWorld } from '#tests/support/demo-world'
import { findPlaces } from './places'

const t = translate('en')

/** A form with autosave, and the stored value of one of its fields. */
export type Editor = {
  name: 'draft' | 'section' | 'review'
  handle: string
  userId: string
  address: string
  /** another form of the same kind that the person has started, where there is one */
  begun?: string
  /** the challenge of a section, the entry of a draft, the assignment of a review */
  id: string
  stageId: string
  /** the button that saves */
  save: string
  field: (page: Page) => Locator
  stored: () => Promise<string | undefined>
}

/** The three editors of the demo database: a participant's draft, a host's section, a judge's review. */
export async function editorsOf(world: DemoWorld): Promise<Editor[]> {
  const { db } = world.database
  const places = await findPlaces(world.database)
  const { entryId, stageId } = places.draft
  const { id: challengeId } = places.challenge('fraud')
  const assignmentId = places.reviews.untouched
  const [assignment] = await db
    .select()
    .from(schema.assignments)
    .where(eq(schema.assignments.id, assignmentId))
  return [
    {
      ...{ name: 'draft', handle: 'participant', userId: await idOf(world, 'participant') },
      ...{ address: paths.draft(entryId, stageId), id: entryId, stageId, save: t('submissions.save_draft') },
      field: page => page.getByLabel('What have you already tested?'),
      stored: async () => {
        const place = and(eq(schema.submissions.entryId, entryId), eq(schema.submissions.stageId, stageId))
        const [row] = await db.select().from(schema.submissions).where(place)
        const [stage] = await db.select().from(schema.stages).where(eq(schema.stages.id, stageId))
        const field = stage?.form.find(({ label }) => label.en === 'What have you already tested?')
        const answer = row?.draft[field?.id ?? '']
        return answer && 'text' in answer ? answer.text : undefined
      },
    },
    {
      ...{ name: 'section', handle: 'host', userId: await idOf(world, 'host') },
      ...{ address: paths.challengeSection(challengeId, 'brief'), id: challengeId, stageId: '' },
      save: t('editing.save'),
      field: page => page.locator('[name="brief.en"]'),
      stored: async () => {
        const [row] = await db.select().from(schema.challenges).where(eq(schema.challenges.id, challengeId))
        return row?.brief.en
      },
    },
    {
      ...{ name: 'review', handle: 'judge', userId: await idOf(world, 'judge') },
      ...{ address: paths.review(assignmentId), id: assignmentId, stageId: assignment?.stageId ?? '' },
      begun: paths.review(places.reviews.begun),
      save: t('judging.save_draft'),
      field: page => page.locator('[name="commentToTeam"]'),
      stored: async () => {
        const [row] = await db
          .select()
          .from(schema.reviews)
          .where(eq(schema.reviews.assignmentId, assignmentId))
        return row?.commentToTeam
      },
    },
  ]
}

async function idOf({ database }: DemoWorld, handle: string): Promise<string> {
  const [person] = await database.db
    .select({ id: schema.users.id })
    .from(schema.users)
    .where(eq(schema.users.emailKey, emailOf(handle)))
  if (!person) throw new Error(`${handle} is not in the demo world`)
  return person.id
}

/** Opens an editor in its own window and waits for hydration; `prepare` runs before the page opens. */
export async function openEditor(
  world: DemoWorld,
  { handle, address }: Editor,
  pages: Page[],
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await world.windowOf(handle, { locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  pages.push(page)
  await prepare?.(page)
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await comesAlive(page)
  return page
}

/** The line that shows whether the typed text is saved. */
export const status = (page: Page, hasText: string | RegExp) => page.locator('.save-status', { hasText })

export function named(editors: readonly Editor[], name: Editor['name']): Editor {
  return at(
    editors,
    editors.findIndex(each => each.name === name),
  )
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index}`)
  return found
}

import { asc, eq } from 'drizzle-orm'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { publishChallenge } from '#app/domain/challenges/commands/publish-challenge.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { addStage } from '#app/domain/editing/commands/add-stage.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import type { Database } from '#db/client.server'
import { stages } from '#db/schema'
import { makeInstitution } from './challenges'
import { emptyDatabase } from './database'
import { challengeRow, criterionInput, fieldInput, writeChallenge } from './editor'
import { must } from './must'
import { ctxOf, makePerson } from './people'

const autosave = false

export const stagesOf = ({ db }: Database, challengeId: string) =>
  db.select().from(stages).where(eq(stages.challengeId, challengeId)).orderBy(asc(stages.position))

/** A draft with one written stage and a new second one. */
export async function addedStage() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const host = ctxOf(database, person)
  const id = await writeChallenge(host, institutionId)
  const [first] = await stagesOf(database, id)
  const { stageId } = await addStage(host, id)
  const version = async () => (await challengeRow(database, id)).version
  return { database, person, host, id, firstId: must(first?.id), stageId, version }
}

export const finalDates = {
  ...{ name: { en: 'Final' }, opensAt: '2026-07-02T10:00', closesAt: '2026-07-20T18:00' },
  ...{ judgingEndsAt: '2026-07-30T18:00', resultsPlannedAt: '2026-08-05T12:00' },
}
export const conceptDates = {
  ...{ name: { en: 'Concept' }, opensAt: '2026-06-02T10:00', closesAt: '2026-06-20T18:00' },
  judgingEndsAt: '2026-07-01T18:00',
}

/** A draft with two complete stages: a concept, then a final. */
export async function twoStages() {
  const story = await addedStage()
  const { host, id, firstId, stageId, version } = story
  await editTimeline(host, id, { ...conceptDates, stageId: firstId, version: await version(), autosave })
  await editTimeline(host, id, { ...finalDates, stageId, version: await version(), autosave })
  await editForm(host, id, { stageId, version: await version(), autosave, fields: [fieldInput] })
  const criteria = [{ ...criterionInput, name: { en: 'Craft' } }]
  const rubric = { guidance: {}, quorum: 3, criteria }
  await editRubric(host, id, { ...rubric, stageId, version: await version(), autosave })
  return story
}

/** Both stages public from the start of the story. */
export async function publishedStages() {
  const story = await twoStages()
  const staff = ctxOf(story.database, await makePerson(story.database, { staff: true }))
  await submitForReview(story.host, story.id)
  await approveChallenge(staff, story.id)
  await publishChallenge(story.host, story.id, { when: 'now' })
  return story
}

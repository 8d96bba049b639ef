import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { archiveChallenge } from '#app/domain/challenges/commands/archive-challenge.server'
import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { publishChallenge } from '#app/domain/challenges/commands/publish-challenge.server'
import { requestChanges } from '#app/domain/challenges/commands/request-changes.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { withdrawFromReview } from '#app/domain/challenges/commands/withdraw-from-review.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadChallengeForReview } from '#app/domain/challenges/queries/load-challenge-for-review.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { Refusal } from '#app/domain/shared/refusal'
import { type PlainKey, uncheckedValues } from '#app/i18n/message-values'
import type { Database } from '#db/client.server'
import { deadlineChanges, jobs, ruleVersions } from '#db/schema'
import { makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, prizeInput, stageRow, writeChallenge } from '#tests/support/editor'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const forbidden = (reason: Refusal['reason'], params = {}) =>
  new Refusal('forbidden', reason, uncheckedValues(params))
const notFound = new Refusal('not_found', 'error.not_found')

async function world() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const reader = await makePerson(database, { staff: true })
  const host = ctxOf(database, person)
  const id = await writeChallenge(host, institutionId)
  return { database, person, host, staff: ctxOf(database, reader), id }
}

/** A challenge that staff have approved and that is public from the start of the story. */
async function published() {
  const story = await world()
  await submitForReview(story.host, story.id)
  await approveChallenge(story.staff, story.id)
  await publishChallenge(story.host, story.id, { when: 'now' })
  const { id: stageId } = await stageRow(story.database, story.id)
  return { ...story, stageId }
}

async function enter(database: Database, challengeId: string, stageId: string) {
  const [rules] = await database.db.select().from(ruleVersions)
  const captain = await makePerson(database)
  await makeSubmission(database, { challengeId, stageId, captain, ruleVersionId: must(rules?.id) })
  return captain
}

async function mails(database: Database) {
  return (await database.db.select().from(jobs)).map(job => JSON.stringify(job.payload))
}

test('nothing is published without approval, and nothing incomplete is submitted', async () => {
  const { host, id } = await world()
  await expect(publishChallenge(host, id, { when: 'now' })).rejects.toEqual(
    forbidden('editing.not_now.publish'),
  )
  await editPrizes(host, id, { version: 9, autosave: false, none: false, prizes: [] })
  await expect(submitForReview(host, id)).rejects.toEqual(forbidden('editing.incomplete', { count: 1 }))
})

test('during review the host can only withdraw it', async () => {
  const { host, id } = await world()
  await submitForReview(host, id)
  const edit = editPrizes(host, id, { version: 10, autosave: false, none: true, prizes: [] })
  await expect(edit).rejects.toEqual(forbidden('editing.not_now.edit'))
  await withdrawFromReview(host, id)
  expect((await loadChallengeDesk(host, id)).state).toBe('draft')
})

test('staff see no draft; nobody else sees the review; what is sent back carries its remarks and is mailed', async () => {
  const { database, host, staff, id } = await world()
  await expect(loadChallengeForReview(staff, id)).rejects.toEqual(notFound)
  await submitForReview(host, id)
  await expect(loadChallengeForReview(host, id)).rejects.toEqual(notFound)
  await expect(approveChallenge(host, id)).rejects.toEqual(notFound)
  await requestChanges(staff, id, { remarks: { brief: 'Say where.', prizes: undefined } })
  const desk = await loadChallengeDesk(host, id)
  expect(desk.state).toBe('changes_requested')
  expect(desk.remarks.map(({ section, text }) => ({ section, text }))).toEqual([
    { section: 'brief', text: 'Say where.' },
  ])
  const [mail] = await mails(database)
  expect(mail).toContain(`https://meydan.test/host/challenges/${id}`)
  await submitForReview(host, id)
  await approveChallenge(staff, id)
  expect((await loadChallengeDesk(host, id)).remarks).toEqual([])
})

test('a scheduled publication must be in the future, before the deadline, and can be moved until then', async () => {
  const { database, host, staff, id } = await world()
  await submitForReview(host, id)
  await approveChallenge(staff, id)
  const refused = (reason: PlainKey) => new Refusal('invalid', reason, {}, 'at')
  await expect(publishChallenge(host, id, { when: 'later', at: '' })).rejects.toEqual(
    new Refusal('invalid', 'challenges.when.at_needed', {}, 'at'),
  )
  await expect(publishChallenge(host, id, { when: 'later', at: '2026-06-01T11:59' })).rejects.toEqual(
    refused('editing.publish_past'),
  )
  await expect(publishChallenge(host, id, { when: 'later', at: '2026-06-20T18:00' })).rejects.toEqual(
    refused('editing.publish_after_close'),
  )
  await publishChallenge(host, id, { when: 'later', at: '2026-06-03T09:00' })
  expect((await loadChallengeDesk(host, id)).phase).toBe('scheduled')
  await publishChallenge(host, id, { when: 'later', at: '2026-06-04T09:00' })
  expect((await challengeRow(database, id)).publishAt).toEqual(new Date('2026-06-04T05:00:00Z'))
})

test('a deadline moves forward with a reason; old and new stay, and everyone entered is mailed', async () => {
  const { database, host, id, stageId } = await published()
  const captain = await enter(database, id, stageId)
  const reason = 'More teams asked for time.'
  await extendDeadline(host, { challengeId: id, stageId, closesAt: '2026-07-05T18:00', reason })
  const after = new Date('2026-07-05T14:00:00Z')
  expect(await database.db.select().from(deadlineChanges)).toMatchObject([
    { before: new Date('2026-06-20T14:00:00Z'), after, reason },
  ])
  expect(await stageRow(database, id)).toMatchObject({ closesAt: after, judgingEndsAt: after })
  expect((await challengeRow(database, id)).closesAt).toEqual(after)
  const letters = (await mails(database)).filter(mail => mail.includes(captain.email))
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain(reason)
})

test('a deadline never moves back, nor once it has passed, nor by another host or another stage', async () => {
  const { database, person, host, id, stageId } = await published()
  const reason = 'We changed our minds.'
  const extension = { challengeId: id, stageId, closesAt: '2026-06-20T18:00', reason }
  await expect(extendDeadline(host, extension)).rejects.toEqual(forbidden('editing.only_forward'))
  const closing = ctxOf(database, person, new Date('2026-06-20T14:00:00Z'))
  const later = { ...extension, closesAt: '2026-07-20T18:00' }
  await expect(extendDeadline(closing, later)).rejects.toEqual(forbidden('editing.deadline_passed'))
  const justBefore = ctxOf(database, person, new Date('2026-06-20T13:59:59.999Z'))
  await expect(extendDeadline(justBefore, { ...later, stageId: 'another' })).rejects.toEqual(notFound)
  const outsider = ctxOf(database, await makePerson(database))
  await expect(extendDeadline(outsider, later)).rejects.toEqual(notFound)
  await extendDeadline(justBefore, later)
  expect(await database.db.select().from(deadlineChanges)).toHaveLength(1)
})

test('in a public challenge prizes do not shrink, and the form is fixed once someone entered', async () => {
  const { database, host, id, stageId } = await published()
  const version = (await challengeRow(database, id)).version
  const less = { version, autosave: false, none: false, prizes: [{ ...prizeInput, amount: 1 }] }
  await expect(editPrizes(host, id, less)).rejects.toEqual(forbidden('editing.fixed.prizes'))
  await enter(database, id, stageId)
  await expect(editForm(host, id, { version, autosave: false, fields: [] })).rejects.toEqual(
    forbidden('editing.fixed.form'),
  )
})

test('changed rules of a public challenge are a new version beside the one that was accepted', async () => {
  const { database, host, id } = await published()
  const version = (await challengeRow(database, id)).version
  await editRules(host, id, { version, autosave: false, rules: { en: 'Be fair and kind.' } })
  await editRules(host, id, { version: version + 1, autosave: false, rules: { en: 'Be fair and kind.' } })
  const versions = await database.db.select().from(ruleVersions).where(eq(ruleVersions.challengeId, id))
  expect(versions.map(({ number, text }) => [number, text.en]).sort()).toEqual([
    [1, 'Be fair.'],
    [2, 'Be fair and kind.'],
  ])
})

test('a cancelled challenge says why in public, mails everyone entered, and is not archived', async () => {
  const { database, host, id, stageId } = await published()
  const captain = await enter(database, id, stageId)
  await expect(archiveChallenge(host, id)).rejects.toEqual(forbidden('editing.not_over'))
  await cancelChallenge(host, id, { reason: 'The fund was withdrawn.' })
  expect(await challengeRow(database, id)).toMatchObject({
    state: 'cancelled',
    cancelReason: 'The fund was withdrawn.',
  })
  const letters = (await mails(database)).filter(mail => mail.includes(captain.email))
  expect(letters).toHaveLength(1)
  await expect(archiveChallenge(host, id)).rejects.toEqual(forbidden('editing.not_now.archive'))
})

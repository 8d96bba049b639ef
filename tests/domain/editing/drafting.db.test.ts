import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { loadDataFile } from '#app/domain/catalogue/queries/load-data-file.server'
import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { loadReviewed } from '#app/domain/challenges/editing.server'
import { presetOf } from '#app/domain/challenges/judging-presets'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { addDataFile } from '#app/domain/editing/commands/add-data-file.server'
import { cloneChallenge } from '#app/domain/editing/commands/clone-challenge.server'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { registerInstitution } from '#app/domain/institutions/commands/register-institution.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import type { LocalText } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { listHostChallenges } from '#app/domain/submissions/queries/list-host-challenges.server'
import { loadDesks } from '#app/domain/todo/queries/load-desks.server'
import { uncheckedValues } from '#app/i18n/message-values'
import { challenges, institutions, outboxMails } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, writeSections } from '#tests/support/editor'
import { ctxOf, makePerson, start } from '#tests/support/people'

const title = { az: 'Təmiz su' }
const notFound = new Refusal('not_found', 'error.not_found')
const unverified = new Refusal('forbidden', 'institutions.not_verified_yet')

/** A registered institution that staff have not looked at, with a complete draft. */
async function drafted() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const host = ctxOf(database, person)
  const { id: institutionId } = await registerInstitution(host, {
    name: { en: 'New agency' },
    kind: 'agency',
    about: {},
  })
  const { id } = await createChallenge(host, { institutionId, title })
  await writeSections(host, id)
  const staff = ctxOf(database, await makePerson(database, { staff: true }))
  return { database, host, institutionId, id, staff }
}

test('a host writes before the institution is verified, and nobody else finds the draft', async () => {
  const { database, host, id, staff, institutionId } = await drafted()
  const { slug } = await challengeRow(database, id)
  const kept = { name: 'a.csv', mediaType: 'text/csv', size: 1, sha256: 'a'.repeat(64) }
  const file = await addDataFile(host, id, { ...kept, description: {}, licence: 'MIT', inBrief: false })
  const outsider = await makePerson(database)
  await makeInstitution(database, outsider)
  for (const reader of [staff, ctxOf(database, outsider), ctxOf(database, { kind: 'visitor' })]) {
    await expect(loadChallengePage(reader, { slug })).rejects.toEqual(notFound)
    await expect(loadChallengePage(reader, { challengeId: id, preview: true })).rejects.toEqual(notFound)
    await expect(loadDataFile(reader, file.id)).rejects.toEqual(notFound)
    await expect(listHostChallenges(reader)).resolves.toEqual([])
  }
  await expect(loadReviewed(database.db, staff, id)).rejects.toEqual(notFound)
  await expect(createChallenge(ctxOf(database, outsider), { institutionId, title })).rejects.toEqual(notFound)
  expect(await loadChallengePage(host, { challengeId: id, preview: true })).toMatchObject({ id })
  expect((await listHostChallenges(host)).map(row => row.id)).toEqual([id])
  const desk = (await loadDesks(host)).find(({ name }) => name === 'host')
  expect(desk?.items.map(({ kind }) => kind)).toEqual(['draft'])
})

test('before verification a draft is not submitted, no judge is mailed, and afterwards both work', async () => {
  const { database, host, id, staff, institutionId } = await drafted()
  const judge = { challengeId: id, email: 'judge@example.org', role: 'judge' as const }
  await expect(submitForReview(host, id)).rejects.toEqual(unverified)
  await expect(inviteJudge(host, judge)).rejects.toEqual(unverified)
  expect(await database.db.select().from(outboxMails)).toEqual([])
  expect((await loadChallengeDesk(host, id)).can.submit).toBe(false)
  await decideVerification(staff, { id: institutionId, input: { decision: 'verify' } })
  expect((await loadChallengeDesk(host, id)).can.submit).toBe(true)
  await submitForReview(host, id)
  await inviteJudge(host, judge)
  expect((await loadReviewed(database.db, staff, id)).challenge.state).toBe('in_review')
})

test('a draft that is cancelled before anyone saw it stays unknown to staff', async () => {
  const { database, host, id, staff } = await drafted()
  await cancelChallenge(host, id, { reason: { en: 'We changed our mind.' } })
  await expect(loadReviewed(database.db, staff, id)).rejects.toEqual(notFound)
})

test('an institution that lost its verification keeps no power over what it published', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const { challengeId } = await makeChallenge(database, { institutionId })
  const host = ctxOf(database, person)
  await database.transaction(tx =>
    tx.update(institutions).set({ verifiedAt: null }).where(eq(institutions.id, institutionId)),
  )
  await expect(loadChallengeDesk(host, challengeId)).rejects.toEqual(notFound)
  expect(await listHostChallenges(host)).toEqual([])
})

test('an unverified institution has at most ten challenges, copies included', async () => {
  const { database, host, institutionId, id } = await drafted()
  for (let count = 1; count < 10; count++) await cloneChallenge(host, id)
  const full = new Refusal('forbidden', 'editing.unverified_limit', uncheckedValues({ count: 10 }))
  await expect(createChallenge(host, { institutionId, title })).rejects.toEqual(full)
  await expect(cloneChallenge(host, id)).rejects.toEqual(full)
  expect(await database.db.select().from(challenges)).toHaveLength(10)
})

test('the sample lacks nothing but its dates and is written in three languages', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const host = ctxOf(database, person, start)
  const { id } = await createChallenge(host, { institutionId, title, start: 'sample' })
  const { missing, stages } = await loadChallengeDesk(host, id)
  expect([...new Set(missing.map(({ section }) => section))]).toEqual(['timeline'])
  const [first, second] = stages
  const window = (month: string) => ({
    opensAt: `2026-${month}-01T10:00`,
    closesAt: `2026-${month}-10T18:00`,
    judgingEndsAt: `2026-${month}-20T18:00`,
  })
  const name = (stage?: { name: LocalText }) => stage?.name
  const dates = { autosave: false, resultsPlannedAt: '2026-09-01T12:00' }
  await editTimeline(host, id, {
    ...dates,
    ...window('07'),
    version: 1,
    stageId: first?.id,
    name: name(first),
  })
  await editTimeline(host, id, {
    ...dates,
    ...window('08'),
    version: 2,
    stageId: second?.id,
    name: name(second),
  })
  expect((await loadChallengeDesk(host, id)).missing).toEqual([])
  const { content } = await loadChallengeEditor(host, id, { section: 'judging' })
  expect(content.preset).toBe('blind')
  expect(presetOf(content.judging, content.rubric.quorum)).toBe('blind')
  const page = await loadChallengePage(host, { challengeId: id, preview: true })
  expect(unevenTexts({ ...page, title: {} })).toEqual([])
  await submitForReview(host, id)
})

/** Where a text is not written in all three languages; `title` is the host's own. */
function unevenTexts(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  const keys = Object.keys(value)
  if (keys.some(key => ['az', 'en', 'ru'].includes(key)))
    return keys.length === 3 || path.startsWith('.institution') ? [] : [path]
  return Object.entries(value).flatMap(([key, child]) => unevenTexts(child, `${path}.${key}`))
}

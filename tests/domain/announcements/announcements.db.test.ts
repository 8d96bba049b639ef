import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { AudienceKind } from '#app/domain/announcements/audience'
import { removeAnnouncement } from '#app/domain/announcements/commands/remove-announcement.server'
import { saveAnnouncement } from '#app/domain/announcements/commands/save-announcement.server'
import { scheduleAnnouncement } from '#app/domain/announcements/commands/schedule-announcement.server'
import { sendAnnouncement } from '#app/domain/announcements/commands/send-announcement.server'
import { unscheduleAnnouncement } from '#app/domain/announcements/commands/unschedule-announcement.server'
import { loadUpdatesPage } from '#app/domain/announcements/queries/list-updates.server'
import { loadAnnouncement } from '#app/domain/announcements/queries/load-announcement.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { runNextJob } from '#app/worker/worker.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { seatJudge } from '#tests/support/judging'
import { ctxOf, makePerson } from '#tests/support/people'

const refused = (reason: PlainKey) => new Refusal('forbidden', reason)
const notFound = new Refusal('not_found', 'error.not_found')

/** Three teams: Alma has submitted, Badam has a draft, Nar has withdrawn its entry; and a judge. */
async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const { challengeId, stageId } = challenge
  const [alma, badam, nar, judge] = [
    await makePerson(database, { name: 'Aysel', locale: 'az' }),
    await makePerson(database, { name: 'Boris', locale: 'ru' }),
    await makePerson(database, { name: 'Nadir' }),
    await makePerson(database, { name: 'Judge' }),
  ]
  const first = await makeSubmission(database, { ...challenge, captain: alma, name: 'Alma' })
  const second = await makeSubmission(database, { ...challenge, captain: badam, name: 'Badam' })
  const third = await makeSubmission(database, { ...challenge, captain: nar, name: 'Nar' })
  await seatJudge(database, { challengeId, person: judge, by: host, role: 'judge' })
  await database.transaction(async tx => {
    const { submissionVersions, entries } = schema
    await tx.delete(submissionVersions).where(eq(submissionVersions.submissionId, second.submissionId))
    await tx
      .update(entries)
      .set({ withdrawnAt: days(1) })
      .where(eq(entries.id, third.entryId))
  })
  const as = (person: Person | null, now = days(2)) => ctxOf(database, person ?? { kind: 'visitor' }, now)
  const text = { en: 'The hall has moved.', ru: 'Зал перенесён.' }
  const save = async (audience: AudienceKind, more: object = {}, announcementId: string | null = null) => {
    const input = { audience, subject: { en: 'A new hall' }, text, ...more }
    const { id } = await saveAnnouncement(as(host), { challengeId, announcementId, ...input })
    return id
  }
  const to = async (announcementId: string, now = days(2)) => {
    const { receivers } = await loadAnnouncement(as(host, now), { challengeId, announcementId })
    return receivers.map(({ name }) => name)
  }
  const send = (announcementId: string, at?: string) =>
    scheduleAnnouncement(as(host), { challengeId, announcementId, when: at ? 'later' : 'now', at })
  const mails = async (now: Date) => {
    while (await runNextJob(database, now));
    const rows = await database.db.select().from(schema.outboxMails)
    return rows.map(({ recipient, subject }) => [recipient, subject]).sort()
  }
  return { ...challenge, database, host, alma, badam, judge, first, as, save, to, send, mails, stageId }
}

test('each audience is exactly the people it names, without withdrawn entries', async () => {
  const { save, to } = await world()
  expect(await to(await save('entrants'))).toEqual(['Aysel', 'Boris'])
  expect(await to(await save('submitters'))).toEqual(['Aysel'])
  expect(await to(await save('drafts'))).toEqual(['Boris'])
  expect(await to(await save('judges'))).toEqual(['Judge'])
  expect(await to(await save('entrants', { locale: 'ru' }))).toEqual(['Boris'])
})

test('finalists are known only from the instant at which their advancement is public', async () => {
  const { save, to, database, challengeId, stageId, host, first } = await world()
  const runId = newId()
  await database.transaction(async tx => {
    const run = { challengeId, stageId, computedAt: days(11), computedBy: host.id, engineVersion: '1' }
    await tx.insert(schema.rankingRuns).values({ id: runId, ...run, inputsHash: '', inputs: {}, output: {} })
    const decision = { stageId, runId, releaseAt: days(12), decidedAt: days(11), decidedBy: host.id }
    await tx.insert(schema.stageDecisions).values({ id: newId(), ...decision })
    await tx.insert(schema.advancements).values({ id: newId(), stageId, entryId: first.entryId })
  })
  const id = await save('finalists')
  expect(await to(id, days(11))).toEqual([])
  expect(await to(id, days(12))).toEqual(['Aysel'])
})

test('it is sent once, to the list as it was then, in each language', async () => {
  const { save, send, to, mails, alma, badam, database, as, host, challengeId } = await world()
  const id = await save('entrants')
  expect(await send(id)).toEqual({ sent: 2 })
  await expect(send(id)).rejects.toEqual(refused('announcements.is_sent'))
  const text = { audience: 'entrants' as const, subject: { en: 'Other' }, text: { en: 'Other' } }
  const changing = saveAnnouncement(as(host), { challengeId, announcementId: id, ...text })
  await expect(changing).rejects.toEqual(refused('announcements.is_sent'))
  expect(await mails(days(3))).toEqual(
    [
      [alma.email, 'A new hall · Test challenge'],
      [badam.email, 'A new hall · Test challenge'],
    ].sort(),
  )
  const [russian] = await database.db
    .select()
    .from(schema.outboxMails)
    .where(eq(schema.outboxMails.recipient, badam.email))
  expect(russian?.text).toContain('Зал перенесён.')
  await database.transaction(async tx => {
    await tx.update(schema.entries).set({ withdrawnAt: days(3) })
  })
  expect(await to(id)).toEqual(['Aysel', 'Boris'])
})

test('a scheduled one goes out at its time, once, unless it was taken back', async () => {
  const { save, send, mails, as, host, challengeId, database } = await world()
  const [kept, taken] = [await save('submitters'), await save('drafts')]
  expect(await send(kept, '2026-06-05T12:00')).toEqual({ sent: null })
  await send(taken, '2026-06-05T12:00')
  await unscheduleAnnouncement(as(host), { challengeId, announcementId: taken })
  expect(await mails(new Date('2026-06-05T07:59:59.999Z'))).toEqual([])
  const due = new Date('2026-06-05T08:00:00.000Z')
  expect(await mails(due)).toHaveLength(1)
  const system = ctxOf(database, { kind: 'system' }, due)
  await sendAnnouncement(system, { announcementId: kept, sendAt: due.toISOString() })
  expect(await mails(due)).toHaveLength(1)
  await removeAnnouncement(as(host), { challengeId, announcementId: taken })
  expect(await database.db.select().from(schema.announcements)).toHaveLength(1)
})

test('only what was sent as public is on the page, and nobody but the host reads the others', async () => {
  const { save, send, as, slug, alma, judge, challengeId } = await world()
  const announced = await save('judges', { isPublic: 'on' })
  const secret = await save('submitters', { subject: { en: 'Only for you' } })
  await save('entrants', { isPublic: 'on', subject: { en: 'A draft' } })
  await send(announced)
  await send(secret)
  const { updates } = await loadUpdatesPage(as(null, days(3)), { slug, page: 1 })
  expect(updates.map(({ id }) => id)).toEqual([announced])
  for (const person of [alma, judge])
    await expect(loadAnnouncement(as(person), { challengeId, announcementId: secret })).rejects.toEqual(
      notFound,
    )
})

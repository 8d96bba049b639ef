import { expect, test } from 'vitest'
import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { endCalendar, renewCalendar } from '#app/domain/following/commands/renew-calendar.server'
import { loadChallengeCalendar } from '#app/domain/following/queries/load-challenge-calendar.server'
import { loadOwnCalendar } from '#app/domain/following/queries/load-own-calendar.server'
import { endAccess } from '#app/domain/people/end-access.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { calendarFile } from '#app/http/calendar-file.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import { decide } from '#tests/support/public-pages'

const notFound = new Refusal('not_found', 'error.not_found')

async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const reader = await makePerson(database, { name: 'Reader', locale: 'ru' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, title: 'Bridges' })
  const as = (who: typeof host | null, now = days(2)) => ctxOf(database, who ?? { kind: 'visitor' }, now)
  const follow = (kind: string, subject: string) =>
    database.transaction(async tx => {
      const times = { followedAt: days(1), toldUntil: days(1) }
      await tx.insert(schema.follows).values({ id: newId(), userId: reader.id, kind, subject, ...times })
    })
  return { database, host, reader, institutionId, challenge, as, follow }
}

type Events = Awaited<ReturnType<typeof loadChallengeCalendar>>
const short = ({ events }: Events) => events.map(({ title, at }) => [title, at])

test('the calendar of a challenge has its dates, from its publication on', async () => {
  const { challenge, as } = await world()
  expect(short(await loadChallengeCalendar(as(null), challenge.slug))).toEqual([
    ['Opens: Bridges', days(0)],
    ['Deadline: Bridges', days(10)],
    ['Result planned: Bridges', days(30)],
  ])
  const before = as(null, new Date(days(0).getTime() - 1))
  await expect(loadChallengeCalendar(before, challenge.slug)).rejects.toEqual(notFound)
})

test('a moved deadline keeps its identity and gets a higher sequence', async () => {
  const { host, challenge, as } = await world()
  const { challengeId, stageId, slug } = challenge
  const deadline = async (now: Date) =>
    must((await loadChallengeCalendar(as(null, now), slug)).events.find(({ uid }) => uid.endsWith('closes')))
  const before = await deadline(days(2))
  const reason = { en: 'Many have asked for it.' }
  await extendDeadline(as(host, days(3)), { challengeId, stageId, closesAt: '2026-06-15T12:00', reason })
  const after = await deadline(days(4))
  expect([after.uid, after.at, after.changedAt]).toEqual([before.uid, days(14), days(3)])
  expect(after.sequence).toBeGreaterThan(before.sequence)
})

test('a scheduled result moves into the calendar at its instant and not before', async () => {
  const { database, challenge, as } = await world()
  await decide(database, { challenge, publishAt: days(25), team: 'Alma' })
  const result = async (now: Date) =>
    must((await loadChallengeCalendar(as(null, now), challenge.slug)).events[2])
  const before = await result(new Date(days(25).getTime() - 1))
  const after = await result(days(25))
  expect([before.title, before.at]).toEqual(['Result planned: Bridges', days(30)])
  expect([after.title, after.at, after.uid, after.sequence]).toEqual([
    ...['Result: Bridges', days(25), before.uid],
    before.sequence + 1,
  ])
})

test('a cancelled challenge cancels its dates in calendars', async () => {
  const { host, challenge, as } = await world()
  const { challengeId, slug } = challenge
  const before = await loadChallengeCalendar(as(null), slug)
  await cancelChallenge(as(host, days(3)), challengeId, { reason: { en: 'No budget.' } })
  const after = await loadChallengeCalendar(as(null, days(4)), slug)
  expect(after.events.map(({ uid, cancelled }) => [uid, cancelled])).toEqual(
    before.events.map(({ uid }) => [uid, true]),
  )
  expect(must(after.events[0]).sequence).toBeGreaterThan(must(before.events[0]).sequence)
})

test('a private calendar has what its owner entered, with the team’s own deadline, and what they follow, once each', async () => {
  const { database, host, reader, institutionId, challenge, as, follow } = await world()
  const own = await makeSubmission(database, { ...challenge, captain: reader, name: 'Alma' })
  const followed = await makeChallenge(database, { institutionId, title: 'Rails' })
  const hidden = await makeChallenge(database, { institutionId, title: 'Hidden', publishAt: days(9) })
  for (const { challengeId } of [challenge, followed, hidden]) await follow('challenge', challengeId)
  await database.transaction(async tx => {
    const extension = { entryId: own.entryId, stageId: challenge.stageId, until: days(12) }
    const given = { reason: 'Power cut', at: days(2), by: host.id }
    await tx.insert(schema.entryExtensions).values({ id: newId(), ...extension, ...given })
  })
  const { secret } = await renewCalendar(as(reader))
  const { events, locale } = await loadOwnCalendar(as(null), secret)
  expect(locale).toBe('ru')
  const deadlines = events.filter(({ uid }) => uid.endsWith('closes')).map(({ title, at }) => [title, at])
  expect(deadlines.sort()).toEqual([
    ['Срок: Bridges', days(12)],
    ['Срок: Rails', days(10)],
  ])
  await follow('institution', institutionId)
  const later = await loadOwnCalendar(as(null, days(9)), secret)
  expect(later.events.filter(({ uid }) => uid.endsWith('closes'))).toHaveLength(3)
})

test('a replaced, ended or revoked calendar address opens nothing, nor does that of a suspended account', async () => {
  const { database, reader, as } = await world()
  const open = (secret: string) => loadOwnCalendar(as(null), secret)
  const first = await renewCalendar(as(reader))
  const second = await renewCalendar(as(reader))
  await expect(open(first.secret)).rejects.toEqual(notFound)
  expect((await open(second.secret)).events).toEqual([])
  const rows = await database.db.select().from(schema.calendarAddresses)
  expect(JSON.stringify(rows)).not.toContain(second.secret)
  await endCalendar(as(reader))
  await expect(open(second.secret)).rejects.toEqual(notFound)
  const third = await renewCalendar(as(reader))
  await database.transaction(tx => endAccess(tx, reader.id))
  await expect(open(third.secret)).rejects.toEqual(notFound)
  const fourth = await renewCalendar(as(reader))
  await database.transaction(async tx => void (await tx.update(schema.users).set({ suspendedAt: days(1) })))
  await expect(open(fourth.secret)).rejects.toEqual(notFound)
})

test('the file names each date by an identity of this site and escapes its title', async () => {
  const { database, institutionId, as } = await world()
  const { slug } = await makeChallenge(database, { institutionId, title: 'A, b; c' })
  const file = calendarFile(await loadChallengeCalendar(as(null), slug), 'https://meydan.example')
  const lines = (await file.text()).split('\r\n')
  expect(lines).toEqual(expect.arrayContaining(['SUMMARY:Deadline: A\\, b\\; c', 'DTSTART:20260611T080000Z']))
  expect(lines.filter(line => line.startsWith('UID:') && !line.endsWith('@meydan.example'))).toEqual([])
})

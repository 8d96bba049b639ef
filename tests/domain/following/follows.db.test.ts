import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { follow } from '#app/domain/following/commands/follow.server'
import { sendAlerts } from '#app/domain/following/commands/send-alerts.server'
import { unfollow } from '#app/domain/following/commands/unfollow.server'
import { findFollow } from '#app/domain/following/queries/find-follow.server'
import { listFollows } from '#app/domain/following/queries/list-follows.server'
import { saveSettings } from '#app/domain/notices/commands/save-settings.server'
import type { Frequency } from '#app/domain/notices/frequency'
import type { NoticeKind } from '#app/domain/notices/kinds'
import { issueClarification } from '#app/domain/questions/commands/issue-clarification.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { runNextJob } from '#app/worker/worker.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import { decide } from '#tests/support/public-pages'

const notFound = new Refusal('not_found', 'error.not_found')
const minute = 60_000
const after = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute)

async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const [aysel, boris] = [
    await makePerson(database, { name: 'Aysel' }),
    await makePerson(database, { name: 'Boris', locale: 'ru' }),
  ]
  const institutionId = await makeInstitution(database, host)
  const make = (title: string, more: object = {}) =>
    makeChallenge(database, { institutionId, title, ...more })
  const challenge = await make('Bridges')
  const [institution] = await database.db.select().from(schema.institutions)
  const as = (person: Person, now = days(2)) => ctxOf(database, person, now)
  const alert = (now: Date) => sendAlerts(ctxOf(database, { kind: 'system' }, now))
  const mailsTo = async (person: Person) => {
    while (await runNextJob(database, days(40)));
    const { outboxMails } = schema
    const rows = await database.db.select().from(outboxMails).where(eq(outboxMails.recipient, person.email))
    return rows.map(({ subject }) => subject)
  }
  const clarify = (now: Date) =>
    issueClarification(as(host, now), {
      challengeId: challenge.challengeId,
      text: { en: 'All may enter.' },
      changesRules: false,
    })
  const slug = must(institution).slug
  return { database, host, aysel, boris, challenge, make, as, alert, mailsTo, clarify, institutionId, slug }
}

test('a follower hears once of each piece of news of a challenge, in their language, and of none from before', async () => {
  const { aysel, boris, challenge, as, alert, mailsTo, clarify } = await world()
  await clarify(days(1))
  await follow(as(aysel), { kind: 'challenge', of: challenge.slug })
  await follow(as(boris), { kind: 'challenge', of: challenge.slug })
  await follow(as(boris), { kind: 'challenge', of: challenge.slug })
  await alert(after(days(2), 10))
  await clarify(days(3))
  await alert(days(3))
  await alert(after(days(3), 10))
  await alert(after(days(3), 20))
  expect(await mailsTo(aysel)).toEqual(['Bridges: Official clarification 2'])
  expect(await mailsTo(boris)).toEqual(['Bridges: Официальное разъяснение № 2'])
})

test('several pieces of news of a challenge are one mail', async () => {
  const { database, host, aysel, challenge, as, alert, mailsTo, clarify } = await world()
  const { challengeId, stageId, slug } = challenge
  await follow(as(aysel), { kind: 'challenge', of: slug })
  await clarify(days(3))
  const reason = { en: 'Many have asked for it.' }
  await extendDeadline(as(host, days(4)), { challengeId, stageId, closesAt: '2026-06-15T12:00', reason })
  await alert(days(5))
  expect(await mailsTo(aysel)).toEqual([
    'Bridges: New deadline: 15 June 2026, 12:00 (UTC+4) (was 11 June 2026, 12:00 (UTC+4))',
  ])
  const [mail] = await database.db.select().from(schema.outboxMails)
  expect(must(mail).text).toContain('There are 2 news')
  expect(must(mail).text).toContain('– Official clarification 1')
})

test('a scheduled result and a draft announcement are told to nobody before their time', async () => {
  const { database, host, aysel, challenge, as, alert, mailsTo } = await world()
  await follow(as(aysel), { kind: 'challenge', of: challenge.slug })
  await decide(database, { challenge, publishAt: days(9), team: 'Alma' })
  await database.transaction(async tx => {
    const words = { subject: { en: 'Secret' }, text: { en: 'Secret' }, audience: 'entrants' as const }
    const written = { savedAt: days(2), savedBy: host.id, isPublic: true, sendAt: days(30) }
    await tx
      .insert(schema.announcements)
      .values({ id: newId(), challengeId: challenge.challengeId, ...words, ...written })
  })
  await alert(after(days(9), -1))
  expect(await mailsTo(aysel)).toEqual([])
  await alert(after(days(9), 2))
  expect(await mailsTo(aysel)).toEqual(['Bridges: The result is published'])
})

test('an entrant who follows is not told twice, but hears of an announcement that went to others', async () => {
  const { database, host, aysel, challenge, as, alert, mailsTo, clarify } = await world()
  await makeSubmission(database, { ...challenge, captain: aysel, name: 'Alma' })
  await follow(as(aysel), { kind: 'challenge', of: challenge.slug })
  await clarify(days(3))
  await alert(days(4))
  await database.transaction(async tx => {
    const words = { subject: { en: 'To finalists' }, text: { en: 'Come.' }, audience: 'finalists' as const }
    const sent = { savedAt: days(5), savedBy: host.id, isPublic: true, sentAt: days(5) }
    await tx
      .insert(schema.announcements)
      .values({ id: newId(), challengeId: challenge.challengeId, ...words, ...sent })
  })
  await alert(days(6))
  expect((await mailsTo(aysel)).sort()).toEqual([
    'Bridges: To finalists',
    expect.stringMatching(/^(?!Bridges: O)/),
  ])
})

test('a new challenge is told once, also to one who follows its institution and two searches that find it', async () => {
  const { aysel, boris, make, as, alert, mailsTo, slug } = await world()
  await follow(as(aysel), { kind: 'institution', of: slug })
  await follow(as(aysel), { kind: 'search', of: '?q=rail&phase=judging&sort=name&page=3' })
  await follow(as(aysel), { kind: 'search', of: '' })
  await follow(as(boris), { kind: 'search', of: '?q=boats' })
  await follow(as(boris), { kind: 'search', of: '?q=zzzz' })
  await make('Rails', { publishAt: days(3) })
  await make('Boats', { publishAt: days(4) })
  await make('Hidden rails', { state: 'draft', publishAt: null })
  await alert(after(days(3), -1))
  expect(await mailsTo(aysel)).toEqual([])
  await alert(after(days(3), 5))
  await alert(after(days(3), 15))
  expect(await mailsTo(aysel)).toEqual(['New challenge: Rails'])
  expect(await mailsTo(boris)).toEqual([])
  await alert(after(days(4), 5))
  expect(await mailsTo(aysel)).toEqual(['New challenge: Rails', 'New challenge: Boats'])
  expect(await mailsTo(boris)).toEqual(['Новый конкурс: Boats'])
})

test('whoever wants no mails of what they follow finds it among their notices', async () => {
  const { database, aysel, challenge, as, alert, mailsTo, clarify } = await world()
  await follow(as(aysel), { kind: 'challenge', of: challenge.slug })
  await saveSettings(as(aysel), { locale: 'en', kinds: { ...allAtOnce, follow: 'never' } })
  await clarify(days(3))
  await alert(days(4))
  expect(await mailsTo(aysel)).toEqual([])
  const rows = await database.db.select().from(schema.notices)
  expect(rows.map(({ kind, userId }) => [kind, userId])).toEqual([['follow', aysel.id]])
})

const allAtOnce: Record<NoticeKind, Frequency> = {
  ...{ challenge: 'at_once', announcement: 'at_once', question: 'at_once', team: 'at_once' },
  ...{ judging: 'at_once', result: 'at_once', follow: 'at_once', reminder: 'at_once', desk: 'at_once' },
}

test('only what a visitor can see is followed, and a saved search has one spelling', async () => {
  const { host, aysel, make, as, slug, challenge } = await world()
  const hidden = await make('Hidden', { publishAt: days(9) })
  await expect(follow(as(host), { kind: 'challenge', of: hidden.slug })).rejects.toEqual(notFound)
  await expect(follow(as(aysel), { kind: 'institution', of: 'nobody' })).rejects.toEqual(notFound)
  await follow(as(aysel, days(3)), { kind: 'search', of: '?page=2&q=rail&phase=open' })
  await follow(as(aysel, days(3)), { kind: 'search', of: 'q=rail' })
  await follow(as(aysel, days(4)), { kind: 'institution', of: slug })
  await follow(as(aysel, days(5)), { kind: 'challenge', of: challenge.slug })
  const own = await listFollows(as(aysel, days(6)))
  expect(own.map(({ kind, page }) => [kind, page])).toEqual([
    ['challenge', `/challenges/${challenge.slug}`],
    ['institution', `/institutions/${slug}`],
    ['search', '/challenges?q=rail'],
  ])
})

test('a person ends only what they follow themselves', async () => {
  const { aysel, boris, challenge, as, alert, mailsTo, clarify } = await world()
  await follow(as(aysel), { kind: 'challenge', of: challenge.slug })
  const which = { kind: 'challenge' as const, subject: challenge.challengeId }
  const { followId } = await findFollow(as(aysel), which)
  expect(await findFollow(as(boris), which)).toEqual({ visitor: false, followId: null })
  await expect(unfollow(as(boris), must(followId))).rejects.toEqual(notFound)
  await unfollow(as(aysel), must(followId))
  await clarify(days(3))
  await alert(days(4))
  expect(await mailsTo(aysel)).toEqual([])
})

test('a person saves at most 20 searches', async () => {
  const { aysel, as } = await world()
  for (let number = 0; number < 20; number++)
    await follow(as(aysel), { kind: 'search', of: `?q=word${number}` })
  await expect(follow(as(aysel), { kind: 'search', of: '?q=another' })).rejects.toEqual(
    new Refusal('forbidden', 'following.too_many', { count: 20 }),
  )
})

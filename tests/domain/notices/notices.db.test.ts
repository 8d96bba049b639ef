import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readNotices } from '#app/domain/notices/commands/read-notices.server'
import { saveSettings } from '#app/domain/notices/commands/save-settings.server'
import { setChallengeMails } from '#app/domain/notices/commands/set-challenge-mails.server'
import { stopMails } from '#app/domain/notices/commands/stop-mails.server'
import type { Frequency } from '#app/domain/notices/frequency'
import { type NoticeKind, noticeKinds } from '#app/domain/notices/kinds'
import { countUnread, listNotices } from '#app/domain/notices/queries/list-notices.server'
import { loadNoticeSettings } from '#app/domain/notices/queries/load-settings.server'
import { sendDigests } from '#app/domain/people/commands/send-digests.server'
import { notify } from '#app/domain/people/notify.server'
import type { Person } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import { runNextJob } from '#app/worker/worker.server'
import { outboxMails } from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

/** Two people, each told the same: an announcement about a challenge. */
async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const { challengeId } = await makeChallenge(database, { institutionId })
  const [aysel, emin] = [await makePerson(database), await makePerson(database)]
  const as = (person: Person, now = start) => ctxOf(database, person, now)
  const tell = (now = start) =>
    database.transaction(tx =>
      notify(tx, as(host, now), {
        to: { accountIds: [aysel.id, emin.id] },
        mail: 'announcements.mail.announcement',
        facts: { challenge: 'A challenge', subject: { en: 'News', ru: 'Новость' }, text: 'Words' },
        link: '/challenges/a-challenge',
        about: { challengeId },
      }),
    )
  const choose = (person: Person, chosen: Partial<Record<NoticeKind, Frequency>>, locale: Locale = 'en') => {
    const kinds = Object.fromEntries(noticeKinds.map(kind => [kind, chosen[kind] ?? 'at_once']))
    return saveSettings(as(person), { locale, kinds: { ...allAtOnce, ...kinds } })
  }
  const mailsTo = async (person: Person, now = start) => {
    while (await runNextJob(database, now));
    return database.db.select().from(outboxMails).where(eq(outboxMails.recipient, person.email))
  }
  const digest = (now: Date) => sendDigests(ctxOf(database, { kind: 'system' }, now))
  return { database, challengeId, aysel, emin, as, tell, choose, mailsTo, digest }
}

const allAtOnce: Record<NoticeKind, Frequency> = {
  ...{ challenge: 'at_once', announcement: 'at_once', question: 'at_once', team: 'at_once' },
  ...{ judging: 'at_once', result: 'at_once', follow: 'at_once', reminder: 'at_once', desk: 'at_once' },
}

test('everyone finds what they were told on the site, also who wants no mails; each only their own', async () => {
  const { database, aysel, emin, as, tell, choose, mailsTo } = await world()
  await choose(aysel, { announcement: 'never' })
  await tell()
  expect(await mailsTo(aysel)).toEqual([])
  expect(await mailsTo(emin)).toHaveLength(1)
  const { notices } = await listNotices(as(aysel), 1)
  expect(notices.map(({ subject, kind, link }) => [subject, kind, link])).toEqual([
    ['News · A challenge', 'announcement', '/challenges/a-challenge'],
  ])
  expect(await countUnread(database.db, aysel.id)).toBe(1)
  await readNotices(as(aysel))
  expect(await countUnread(database.db, aysel.id)).toBe(0)
  expect(await countUnread(database.db, emin.id)).toBe(1)
})

test('a choice for one challenge comes before that for the kind, and can be taken back', async () => {
  const { challengeId, aysel, emin, as, tell, choose, mailsTo } = await world()
  await setChallengeMails(as(aysel), { challengeId, frequency: 'never' })
  await choose(emin, { announcement: 'never' })
  await setChallengeMails(as(emin), { challengeId, frequency: 'at_once' })
  await tell()
  expect(await mailsTo(aysel)).toEqual([])
  expect(await mailsTo(emin)).toHaveLength(1)
  await setChallengeMails(as(aysel), { challengeId, frequency: 'as_usual' })
  await tell()
  expect(await mailsTo(aysel)).toHaveLength(1)
})

test('daily and weekly mails collect notices, each in one mail, in the language that was chosen', async () => {
  const { aysel, emin, tell, choose, mailsTo, digest } = await world()
  await choose(aysel, { announcement: 'daily' }, 'ru')
  await choose(emin, { announcement: 'weekly' })
  await tell()
  await tell()
  expect(await mailsTo(aysel)).toEqual([])
  await digest(days(1))
  await digest(days(1))
  const [daily, ...more] = await mailsTo(aysel, days(1))
  expect([daily?.subject, more]).toEqual(['2 уведомления от Meydan', []])
  expect(daily?.text.match(/– Новость/g)).toHaveLength(2)
  expect(await mailsTo(emin, days(1))).toEqual([])
  const monday = days(7)
  expect(monday.getUTCDay()).toBe(1)
  await digest(monday)
  expect((await mailsTo(emin, monday)).map(({ subject }) => subject)).toEqual(['2 notices from Meydan'])
})

test('the signed link in a mail ends mails of its kind and of no other', async () => {
  const { aysel, as, tell, mailsTo } = await world()
  await tell()
  const [mail] = await mailsTo(aysel)
  expect(mail?.text).toContain('/unsubscribe/')
  await stopMails(as(aysel), { userId: aysel.id, kind: 'announcement' })
  await tell()
  expect(await mailsTo(aysel)).toHaveLength(1)
  const { kinds } = await loadNoticeSettings(as(aysel))
  expect(kinds.filter(({ frequency }) => frequency !== 'at_once')).toEqual([
    { kind: 'announcement', frequency: 'never' },
  ])
})

test('a mail about the account goes out whatever was chosen, and is no notice', async () => {
  const { database, aysel, as, choose, mailsTo } = await world()
  await choose(aysel, Object.fromEntries(noticeKinds.map(kind => [kind, 'never'])))
  await database.transaction(tx =>
    notify(tx, as(aysel), { to: aysel0(aysel), mail: 'closing.mail.closed', account: {} }),
  )
  expect(await mailsTo(aysel)).toHaveLength(1)
  expect(await countUnread(database.db, aysel.id)).toBe(0)
})

const aysel0 = ({ email }: Person) => ({ email, locale: 'en' })

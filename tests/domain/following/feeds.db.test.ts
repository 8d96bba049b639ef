import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import {
  loadChallengesFeed,
  loadInstitutionFeed,
} from '#app/domain/following/queries/load-challenges-feed.server'
import { loadNewsFeed } from '#app/domain/following/queries/load-news-feed.server'
import { issueClarification } from '#app/domain/questions/commands/issue-clarification.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { feedFile } from '#app/http/feed-file.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'
import { decide } from '#tests/support/public-pages'

const notFound = new Refusal('not_found', 'error.not_found')

/** A host with an institution and one public challenge. */
async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, title: 'First & <foremost>' })
  const [institution] = await database.db.select().from(schema.institutions)
  const slug = institution?.slug ?? ''
  const as = (who: 'visitor' | 'host', now = days(2)) =>
    ctxOf(database, who === 'host' ? host : { kind: 'visitor' }, now)
  return { database, host, institutionId, slug, challenge, as }
}

const titles = ({ items }: { items: readonly { title: string }[] }) => items.map(({ title }) => title)

test('a challenge is in the feeds from its publication on, also for its own host', async () => {
  const { database, institutionId, slug, as } = await world()
  await makeChallenge(database, { institutionId, title: 'Second', publishAt: days(3) })
  await makeChallenge(database, { institutionId, title: 'Third', state: 'draft', publishAt: null })
  const before = new Date(days(3).getTime() - 1)
  for (const who of ['visitor', 'host'] as const) {
    expect(titles(await loadChallengesFeed(as(who, before)))).toEqual(['First & <foremost>'])
    expect(titles(await loadInstitutionFeed(as(who, days(3)), slug))).toEqual([
      'Second',
      'First & <foremost>',
    ])
  }
  await expect(loadInstitutionFeed(as('visitor'), 'nobody')).rejects.toEqual(notFound)
})

test('the feed of a challenge has its public announcements, clarifications and moved deadlines, newest first', async () => {
  const { database, host, challenge, as } = await world()
  const { challengeId, stageId, slug } = challenge
  const announced = {
    audience: 'entrants' as const,
    text: { en: 'It moved.' },
    savedAt: days(1),
    savedBy: host.id,
  }
  await database.transaction(async tx => {
    const rows = [
      { subject: { en: 'A new hall' }, isPublic: true, sentAt: days(2) },
      { subject: { en: 'To entrants only' }, isPublic: false, sentAt: days(2) },
      { subject: { en: 'Not sent yet' }, isPublic: true, sendAt: days(9), sentAt: null },
    ].map(row => ({ id: newId(), challengeId, ...announced, ...row }))
    await tx.insert(schema.announcements).values(rows)
  })
  await issueClarification(as('host', days(3)), {
    challengeId,
    text: { en: 'All may enter.' },
    changesRules: true,
  })
  const reason = { en: 'Many have asked for it.' }
  await extendDeadline(as('host', days(4)), { challengeId, stageId, closesAt: '2026-06-15T12:00', reason })
  const feed = await loadNewsFeed(as('visitor', days(5)), slug)
  expect(feed.items.map(({ title, text, changedAt }) => [title, text, changedAt])).toEqual([
    [
      'New deadline: 15 June 2026, 12:00 (UTC+4) (was 11 June 2026, 12:00 (UTC+4))',
      ['Many have asked for it.'],
      days(4),
    ],
    ['Official clarification 1: changes the rules', ['All may enter.'], days(3)],
    ['A new hall', ['It moved.'], days(2)],
  ])
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(3)
  const [moved] = (await loadChallengesFeed(as('visitor', days(5)))).items
  expect([moved?.publishedAt, moved?.changedAt]).toEqual([days(0), days(4)])
})

test('the feed of a challenge is not found before its publication, not even by its host', async () => {
  const { database, institutionId, as } = await world()
  const hidden = await makeChallenge(database, { institutionId, title: 'Hidden', publishAt: days(9) })
  for (const who of ['visitor', 'host'] as const)
    await expect(loadNewsFeed(as(who), hidden.slug)).rejects.toEqual(notFound)
})

test('a scheduled result is in the feed from its instant on, and that of a cancelled challenge never', async () => {
  const { database, challenge } = await world()
  const { challengeId, slug } = challenge
  await decide(database, { challenge, publishAt: days(30), team: 'Alma' })
  const feed = (now: Date) => loadNewsFeed(ctxOf(database, { kind: 'visitor' }, now), slug)
  expect(titles(await feed(new Date(days(30).getTime() - 1)))).toEqual([])
  expect(titles(await feed(days(30)))).toEqual(['The result is published'])
  await database.transaction(async tx => {
    const cancelled = { state: 'cancelled', cancelledAt: days(29), cancelTexts: { en: 'No budget.' } }
    await tx.update(schema.challenges).set(cancelled).where(eq(schema.challenges.id, challengeId))
  })
  expect(titles(await feed(days(31)))).toEqual(['The challenge is cancelled'])
})

test('Atom escapes what HTML would read, JSON Feed does not, and both name their own address', async () => {
  const { as } = await world()
  const facts = await loadChallengesFeed(as('visitor'))
  const atom = await feedFile(facts, 'atom', 'https://meydan.example').text()
  expect(atom).toContain('<title type="html"><![CDATA[First &amp; &lt;foremost&gt;]]></title>')
  expect(atom).toContain('<link rel="self" href="https://meydan.example/challenges/feed/atom?lang=en"/>')
  const json = JSON.parse(await feedFile(facts, 'json', 'https://meydan.example').text())
  expect([json.items[0].title, json.feed_url, json.home_page_url]).toEqual([
    'First & <foremost>',
    'https://meydan.example/challenges/feed/json?lang=en',
    'https://meydan.example/challenges?lang=en',
  ])
})

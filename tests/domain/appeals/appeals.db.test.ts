import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answerResultAppeal } from '#app/domain/appeals/commands/answer-result-appeal.server'
import { appealResult } from '#app/domain/appeals/commands/appeal-result.server'
import { setAppealTerms } from '#app/domain/appeals/commands/set-appeal-terms.server'
import { loadAppealDesk, loadAppealToJudge } from '#app/domain/appeals/queries/load-appeal-desk.server'
import { loadPublicAppeals } from '#app/domain/appeals/queries/load-public-appeals.server'
import { loadResultAppeal } from '#app/domain/appeals/queries/load-result-appeal.server'
import { screenEntry } from '#app/domain/screening/commands/screen-entry.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { conflicts, jobs, resultAppeals } from '#db/schema'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'
import { publishedChallenge } from '#tests/support/published'
import { together } from '#tests/support/together'

const forbidden = (reason: PlainKey) => new Refusal('forbidden', reason)
const text = 'Our second criterion was added up wrongly.'
const answer = 'It was added up again, and it is right.'

type World = Awaited<ReturnType<typeof publishedChallenge>>

async function appealed(world: World, now = days(14)) {
  const { as, bulaq, database, challengeId } = world
  await appealResult(as(bulaq.captain, now), { entryId: bulaq.entryId, text })
  const [row] = await database.db.select().from(resultAppeals)
  return { challengeId, appealId: must(row).id }
}

async function mailsTo({ database }: World, { email }: { email: string }) {
  const rows = await database.db.select().from(jobs).where(eq(jobs.kind, 'mail'))
  return rows.map(({ payload }) => JSON.stringify(payload)).filter(mail => mail.includes(email))
}

test('a team appeals once, from the publication of the result to the end that the rules give', async () => {
  const world = await publishedChallenge()
  const { as, alma, bulaq, cinar } = world
  const say = (team: typeof bulaq, now: Date) =>
    appealResult(as(team.captain, now), { entryId: team.entryId, text })
  await expect(say(bulaq, new Date(days(13).getTime() - 1))).rejects.toEqual(forbidden('appeals.none'))
  await say(bulaq, days(13))
  await expect(say(bulaq, days(14))).rejects.toEqual(forbidden('screening.appealed_already'))
  await say(cinar, new Date(days(20).getTime() - 1))
  await expect(say(alma, days(20))).rejects.toEqual(forbidden('screening.appeal_over'))
  expect(await loadResultAppeal(as(bulaq.captain, days(14)), bulaq.entryId)).toMatchObject({
    until: days(20),
    appeal: { text, outcome: null, answer: null },
  })
})

test('nobody appeals for another team, for an excluded entry, or where the rules promise no appeal', async () => {
  const world = await publishedChallenge()
  const { as, host, alma, bulaq, challengeId, stageId } = world
  await expect(appealResult(as(alma.captain, days(14)), { entryId: bulaq.entryId, text })).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  const excluded = { challengeId, stageId, entryId: bulaq.entryId, outcome: 'excluded' } as const
  const reason = 'The work is not theirs.'
  await screenEntry(as(host, days(14)), { ...excluded, reason, until: '2026-08-01T12:00' })
  await expect(appealResult(as(bulaq.captain, days(15)), { entryId: bulaq.entryId, text })).rejects.toEqual(
    forbidden('appeals.not_judged'),
  )
  const without = await publishedChallenge({ offered: false, days: 7, shown: true })
  await expect(
    appealResult(without.as(without.alma.captain, days(14)), { entryId: without.alma.entryId, text }),
  ).rejects.toEqual(forbidden('appeals.none'))
})

test('host or chair answer once, the team reads the answer, and all are mailed; the ledger has no word of it', async () => {
  const world = await publishedChallenge()
  const { as, host, chair, bulaq, judges, kinds } = world
  const ref = await appealed(world)
  for (const person of [host, chair]) expect((await mailsTo(world, person)).join()).toContain(text)
  const stranger = must(judges[0])
  const notFound = new Refusal('not_found', 'error.not_found')
  for (const person of [stranger, bulaq.captain])
    await expect(
      answerResultAppeal(as(person, days(15)), { ...ref, outcome: 'upheld', answer }),
    ).rejects.toEqual(notFound)
  await answerResultAppeal(as(chair, days(15)), { ...ref, outcome: 'dismissed', answer })
  await expect(answerResultAppeal(as(host, days(15)), { ...ref, outcome: 'upheld', answer })).rejects.toEqual(
    forbidden('screening.answered_already'),
  )
  expect((await mailsTo(world, bulaq.captain)).join()).toContain(answer)
  expect((await mailsTo(world, host)).join()).toContain(answer)
  expect(await loadResultAppeal(as(bulaq.captain, days(15)), bulaq.entryId)).toMatchObject({
    appeal: { outcome: 'dismissed', answer, answeredAt: days(15) },
  })
  expect((await kinds()).slice(-2)).toEqual(['result.appealed', 'result.appeal_answered'])
})

test('of several answers at once exactly one counts, and of several appeals of a team one', async () => {
  const world = await publishedChallenge()
  const { as, host, chair, bulaq, database, kinds } = world
  const say = () => appealResult(as(bulaq.captain, days(14)), { entryId: bulaq.entryId, text })
  const said = await together(say, say, say)
  expect(said.toSorted()).toEqual(['done', 'screening.appealed_already', 'screening.appealed_already'])
  const [row] = await database.db.select().from(resultAppeals)
  const ref = { challengeId: world.challengeId, appealId: must(row).id }
  const give = (person: typeof host, outcome: 'upheld' | 'dismissed') => () =>
    answerResultAppeal(as(person, days(15)), { ...ref, outcome, answer })
  const ended = await together(give(host, 'upheld'), give(chair, 'dismissed'), give(host, 'dismissed'))
  expect(ended.filter(each => each === 'done')).toHaveLength(1)
  expect((await kinds()).filter(kind => kind === 'result.appeal_answered')).toHaveLength(1)
})

test('everyone sees how many appeals there are only where the rules say so, never a name or a word', async () => {
  const world = await publishedChallenge()
  const { as, slug } = await slugOf(world)
  const visitor = await makePerson(world.database)
  const seen = (now: Date) => loadPublicAppeals(as(visitor, now), slug)
  expect(await seen(new Date(days(13).getTime() - 1))).toBeNull()
  const ref = await appealed(world)
  expect(await seen(days(14))).toEqual({
    corrections: [],
    until: days(20),
    waiting: 1,
    upheld: 0,
    dismissed: 0,
  })
  await answerResultAppeal(as(world.chair, days(15)), { ...ref, outcome: 'upheld', answer })
  expect(await seen(days(16))).toEqual({
    corrections: [],
    until: days(20),
    waiting: 0,
    upheld: 1,
    dismissed: 0,
  })
  const hidden = await publishedChallenge({ offered: true, days: 7, shown: false })
  await appealed(hidden)
  const other = await slugOf(hidden)
  expect(await loadPublicAppeals(hidden.as(hidden.cinar.captain, days(14)), other.slug)).toEqual({
    corrections: [],
    until: days(20),
    waiting: 0,
    upheld: 0,
    dismissed: 0,
  })
})

test('a chair in a conflict reads no appeal', async () => {
  const world = await publishedChallenge()
  const { as, chair, database, challengeId, bulaq, host } = world
  const ref = await appealed(world)
  expect((await loadAppealDesk(as(chair, days(15)), challengeId)).appeals).toMatchObject([
    { team: 'Bulaq', text },
  ])
  const seats = await database.db.query.judges.findMany()
  const judgeId = must(seats.find(({ userId }) => userId === chair.id)).id
  await database.transaction(async tx => {
    const told = { kind: 'personal', source: 'host', pinned: true, evidence: 'Friends', since: days(13) }
    await tx
      .insert(conflicts)
      .values({ id: newId(), challengeId, judgeId, teamId: bulaq.teamId, ...told, declaredBy: host.id })
  })
  expect((await loadAppealDesk(as(chair, days(15)), challengeId)).appeals).toEqual([])
  await expect(loadAppealToJudge(as(chair, days(15)), ref)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('what the public rules promise about appeals only grows, and is fixed with the result', async () => {
  const world = await publishedChallenge({ offered: true, days: 7, shown: false })
  const { as, host, chair, challengeId, kinds } = world
  const set = (terms: { offered: boolean; days?: number; shown: boolean }, person = host) =>
    setAppealTerms(as(person, days(14)), { challengeId, ...terms })
  await expect(set({ offered: true, days: 14, shown: true })).rejects.toEqual(forbidden('appeals.terms_late'))
  await expect(set({ offered: true, days: 14, shown: true }, chair)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  expect((await kinds())[0]).toBe('appeals.terms_set')
})

async function slugOf(world: World) {
  const rows = await world.database.db.query.challenges.findMany()
  return { as: world.as, slug: must(rows[0]).slug }
}

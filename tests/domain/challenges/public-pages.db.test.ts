import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { parseFilters } from '#app/domain/challenges/browse-filters'
import { isChallengeState, phaseOf } from '#app/domain/challenges/phase'
import { browseChallenges } from '#app/domain/challenges/queries/browse-challenges.server'
import { listInstitutions } from '#app/domain/challenges/queries/list-institutions.server'
import { loadBrowseRows } from '#app/domain/challenges/queries/load-browse-rows.server'
import { loadChallengePage } from '#app/domain/challenges/queries/load-challenge-page.server'
import { loadHome } from '#app/domain/challenges/queries/load-home.server'
import { loadInstitutionPage } from '#app/domain/challenges/queries/load-institution-page.server'
import { loadWinners } from '#app/domain/challenges/queries/load-winners.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { sortKey } from '#app/text/collate'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

const visitor = (database: Database, now = start) => ctxOf(database, { kind: 'visitor' }, now)
const filters = (query = '') => parseFilters(new URLSearchParams(query))
const missing = new Refusal('not_found', 'error.not_found')

async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host, 'Su Ehtiyatları Agentliyi')
  return { database, host, institutionId }
}

type Challenge = Awaited<ReturnType<typeof makeChallenge>>
type Decision = { challenge: Challenge; publishAt: Date | null; team: string }

async function decide(database: Database, { challenge, publishAt, team }: Decision) {
  const captain = await makePerson(database)
  const { entryId } = await makeSubmission(database, { ...challenge, captain, name: team })
  const [runId, resultId] = [newId(), newId()]
  const { challengeId, stageId, prizeId } = challenge
  const by = { computedBy: captain.id, decidedBy: captain.id }
  await database.transaction(async tx => {
    await tx.insert(schema.rankingRuns).values({
      id: runId,
      challengeId,
      stageId,
      computedAt: start,
      computedBy: by.computedBy,
      engineVersion: '1',
      inputsHash: '',
      inputs: {},
      output: {},
    })
    await tx.insert(schema.results).values({
      id: resultId,
      challengeId,
      runId,
      statement: {},
      decidedAt: start,
      decidedBy: by.decidedBy,
      publishAt,
    })
    await tx
      .insert(schema.awards)
      .values({ id: newId(), resultId, prizeId, entryId, position: 1, citation: { en: `${team} is best` } })
  })
}

async function change(
  database: Database,
  id: string,
  values: Partial<typeof schema.challenges.$inferInsert>,
) {
  await database.transaction(tx =>
    tx
      .update(schema.challenges)
      .set(values)
      .where(eq(schema.challenges.id, id))
      .then(() => undefined),
  )
}

test('what is not public is in no list, count, sum, winner or page, though it is all in the database', async () => {
  const { database, institutionId } = await world()
  const shown = await makeChallenge(database, { institutionId, title: 'Shown' })
  const hidden = [
    await makeChallenge(database, { institutionId, title: 'Secret draft', state: 'draft', publishAt: null }),
    await makeChallenge(database, { institutionId, title: 'Secret tomorrow', publishAt: days(1) }),
    await makeChallenge(database, { institutionId, title: 'Secret approved', state: 'approved' }),
  ]
  const called = await makeChallenge(database, {
    institutionId,
    title: 'Secret called off',
    state: 'cancelled',
  })
  await change(database, called.challengeId, { cancelledAt: new Date(start.getTime() - 1) })
  await decide(database, { challenge: shown, publishAt: days(2), team: 'Secret winners' })
  for (const challenge of hidden) {
    await decide(database, { challenge, publishAt: start, team: 'Secret heroes' })
  }
  const ctx = visitor(database)
  const [listed] = await listInstitutions(ctx)
  const home = await loadHome(ctx)
  const list = await browseChallenges(ctx, filters())
  const page = await loadInstitutionPage(ctx, { slug: listed?.slug ?? '', page: 1 })
  const winners = await loadWinners(ctx, { page: 1, size: 10 })
  const challenge = await loadChallengePage(ctx, { slug: shown.slug })
  const told = JSON.stringify([listed, home, list, page, winners, challenge])
  expect(told).toContain('Shown')
  expect(told).not.toContain('Secret')
  expect(told).not.toContain(days(2).toISOString())
  expect(list.total).toBe(1)
  expect(list.counts.phase).toEqual({ open: 1 })
  expect(list.cards.map(card => card.entries)).toEqual([null])
  expect([listed?.challenges, listed?.open, page.total]).toEqual([1, 1, 1])
  expect([home.counts, home.atStake]).toEqual([
    { open: 1, upcoming: 0, all: 1, results: 0 },
    [{ currency: 'AZN', amount: 500_000 }],
  ])
  expect([winners.total, challenge.winners, challenge.entries]).toEqual([0, null, null])
  for (const { slug } of [...hidden, called]) {
    await expect(loadChallengePage(ctx, { slug })).rejects.toEqual(missing)
  }
})

test('at its instant the result is out: winners, their citation and the number of entries', async () => {
  const { database, institutionId } = await world()
  const challenge = await makeChallenge(database, { institutionId, title: 'Shown' })
  await decide(database, { challenge, publishAt: days(2), team: 'Şəki Kod' })
  const justBefore = visitor(database, new Date(days(2).getTime() - 1))
  expect((await loadWinners(justBefore, { page: 1, size: 10 })).groups).toEqual([])
  const ctx = visitor(database, days(2))
  const [group] = (await loadWinners(ctx, { page: 1, size: 10 })).groups
  expect(group?.awards.map(({ team, citation }) => [team, citation])).toEqual([
    ['Şəki Kod', { en: 'Şəki Kod is best' }],
  ])
  const page = await loadChallengePage(ctx, { slug: challenge.slug })
  expect([page.phase, page.entries, page.resultsAt]).toEqual(['results_out', 1, days(2)])
  const { cards } = await browseChallenges(ctx, filters())
  expect(cards.map(card => [card.phase, card.entries])).toEqual([['results_out', 1]])
})

test('the host sees what is not public yet, marked as such; another host and a visitor do not', async () => {
  const { database, host, institutionId } = await world()
  const other = await makePerson(database)
  await makeInstitution(database, other, 'Another')
  const { slug, challengeId } = await makeChallenge(database, {
    institutionId,
    state: 'draft',
    publishAt: null,
  })
  const own = await loadChallengePage(ctxOf(database, host), { slug })
  expect([own.sealed, own.phase]).toEqual([true, 'draft'])
  const preview = await loadChallengePage(ctxOf(database, host), { challengeId, preview: true })
  expect([preview.preview, preview.sealed, preview.phase]).toEqual([true, false, 'open'])
  await expect(loadChallengePage(ctxOf(database, other), { slug })).rejects.toEqual(missing)
  await expect(loadChallengePage(visitor(database), { challengeId, preview: true })).rejects.toEqual(missing)
})

test('a public page names nobody who wrote, approved or cancelled the challenge', async () => {
  const { database, host, institutionId } = await world()
  const { slug, challengeId } = await makeChallenge(database, { institutionId })
  await change(database, challengeId, { createdBy: host.id, approvedBy: host.id, publishedBy: host.id })
  expect(JSON.stringify(await loadChallengePage(visitor(database), { slug }))).not.toContain(host.id)
})

test('the database and phaseOf call every challenge by the same phase at every instant, and agree on what is public', async () => {
  const { database, institutionId } = await world()
  const states = ['published', 'archived', 'cancelled', 'draft'] as const
  for (const state of states) await makeChallenge(database, { institutionId, state, title: state })
  await makeChallenge(database, { institutionId, title: 'scheduled', publishAt: days(3) })
  await makeChallenge(database, { institutionId, title: 'later', opensAt: days(4) })
  const decided = await makeChallenge(database, { institutionId, title: 'decided' })
  await decide(database, { challenge: decided, publishAt: days(25), team: 'Team' })
  const ended = await makeChallenge(database, {
    institutionId,
    title: 'ended',
    state: 'cancelled',
    publishAt: days(3),
  })
  await change(database, ended.challengeId, { cancelledAt: days(2) })
  const bare = await makeChallenge(database, { institutionId, title: 'no dates' })
  await change(database, bare.challengeId, { opensAt: null, closesAt: null })
  const facts = await database.db
    .select()
    .from(schema.challenges)
    .innerJoin(schema.stages, eq(schema.stages.challengeId, schema.challenges.id))
    .leftJoin(schema.results, eq(schema.results.challengeId, schema.challenges.id))
  const instants = [0, 3, 4, 7, 10, 20, 25].flatMap(day =>
    [-1, 0, 1].map(ms => new Date(days(day).getTime() + ms)),
  )
  for (const now of instants) {
    const expected = facts.flatMap(({ challenges, stages, results }) => {
      const { state, publishAt, opensAt, closesAt } = challenges
      const { judgingEndsAt } = stages
      const from = publicFrom(challenges)
      if (!isChallengeState(state) || !from || from > now) return []
      const resultsAt = results?.publishAt ?? null
      return [
        [challenges.id, phaseOf({ state, publishAt, opensAt, closesAt, judgingEndsAt, resultsAt }, now)],
      ]
    })
    const rows = await loadBrowseRows(visitor(database, now))
    expect(Object.fromEntries(rows.map(row => [row.id, row.phase]))).toEqual(Object.fromEntries(expected))
  }
})

test('search finds every word in any spelling, and signs mean themselves', async () => {
  const { database, institutionId } = await world()
  await makeChallenge(database, { institutionId, title: 'Qarabağ Süni Zəka' })
  await makeChallenge(database, { institutionId, title: 'Süni peyk 100%' })
  await makeChallenge(database, { institutionId, title: 'Тёплый дом_2' })
  const found = async (q: string) => {
    const { cards } = await browseChallenges(
      visitor(database),
      filters(`q=${encodeURIComponent(q)}&sort=name`),
    )
    return cards.map(card => card.title.en)
  }
  expect(await found('qarabag suni zeka')).toEqual(['Qarabağ Süni Zəka'])
  expect(await found('ZƏKA  qarabağ')).toEqual(['Qarabağ Süni Zəka'])
  expect(await found('suni')).toEqual(['Qarabağ Süni Zəka', 'Süni peyk 100%'])
  expect(await found('теплый ДОМ')).toEqual(['Тёплый дом_2'])
  expect(await found('0%')).toEqual(['Süni peyk 100%'])
  expect(await found('%')).toEqual(['Süni peyk 100%'])
  expect(await found('_')).toEqual(['Тёплый дом_2'])
  expect(await found('\\')).toEqual([])
  expect(await found("' or 1=1")).toEqual([])
})

test('names are sorted as in the Azerbaijani alphabet, on both databases', async () => {
  const { database, institutionId } = await world()
  const names = ['Zirvə', 'Şəhər', 'Sahil', 'Əmək', 'Eldar', 'Çay', 'Cənub', 'Xalça', 'Hava', 'İz', 'Işıq']
  for (const title of names) await makeChallenge(database, { institutionId, title })
  const { cards } = await browseChallenges(visitor(database), filters('sort=name'))
  expect(cards.map(card => card.title.en)).toEqual(
    names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  )
  expect(cards.slice(0, 4).map(card => card.title.en)).toEqual(['Cənub', 'Çay', 'Eldar', 'Əmək'])
})

test('the list asks the database as often for three challenges as for one', async () => {
  const { database, institutionId } = await world()
  const count = async () => {
    const select = vi.spyOn(database.db, 'select')
    await browseChallenges(visitor(database), filters())
    const times = select.mock.calls.length
    select.mockRestore()
    return times
  }
  await makeChallenge(database, { institutionId })
  const one = await count()
  await makeChallenge(database, { institutionId })
  await makeChallenge(database, { institutionId })
  // four statements, two of them with a select inside
  expect([one, await count()]).toEqual([6, 6])
})

test('an institution that nobody verified and that has nothing public is not there', async () => {
  const { database, institutionId } = await world()
  await database.transaction(tx =>
    tx
      .update(schema.institutions)
      .set({ verifiedAt: null, slug: 'unproven' })
      .then(() => undefined),
  )
  const ctx = visitor(database)
  await makeChallenge(database, { institutionId, publishAt: days(1) })
  expect(await listInstitutions(ctx)).toEqual([])
  await expect(loadInstitutionPage(ctx, { slug: 'unproven', page: 1 })).rejects.toEqual(missing)
  const later = visitor(database, days(1))
  expect((await loadInstitutionPage(later, { slug: 'unproven', page: 1 })).total).toBe(1)
  expect((await listInstitutions(later)).map(({ slug }) => slug)).toEqual(['unproven'])
})

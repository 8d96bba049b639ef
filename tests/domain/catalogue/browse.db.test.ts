import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { listInstitutions } from '#app/domain/catalogue/queries/list-institutions.server'
import { loadBrowseRows } from '#app/domain/catalogue/queries/load-browse-rows.server'
import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { isChallengeState, phaseOf } from '#app/domain/challenges/phase'
import { publicFrom } from '#app/domain/challenges/visibility'
import { type Locale, localText } from '#app/domain/shared/local-text'
import * as schema from '#db/schema'
import { days, makeChallenge } from '#tests/support/challenges'
import { change, decide, filters, missing, visitor, world } from '#tests/support/public-pages'

test('SQL and phaseOf agree on phase and publicity of every challenge at every instant', async () => {
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

test('a misspelt search shows the nearest challenges and says which words it used, and nothing hidden helps it', async () => {
  const { database, institutionId } = await world()
  await makeChallenge(database, { institutionId, title: 'Süni intellektin tətbiqi' })
  await makeChallenge(database, { institutionId, title: 'Süni peyk' })
  await makeChallenge(database, { institutionId, title: 'Teleskop', state: 'draft' })
  await makeChallenge(database, { institutionId, title: 'Teleskop', publishAt: days(9) })
  const search = async (q: string) => {
    const { cards, nearest } = await browseChallenges(
      visitor(database),
      filters(`q=${encodeURIComponent(q)}`),
    )
    return { titles: cards.map(({ title }) => localText(title, 'en')), nearest }
  }
  expect(await search('suni intelekt')).toEqual({
    titles: ['Süni intellektin tətbiqi'],
    nearest: 'suni intellekt',
  })
  expect(await search('peyk intellekt süni')).toEqual({
    titles: ['Süni intellektin tətbiqi', 'Süni peyk'],
    nearest: 'peyk intellekt suni',
  })
  expect(await search('teleskob')).toEqual({ titles: [], nearest: null })
  expect(await search('süni')).toMatchObject({ nearest: null })
})

test('search finds every word in any spelling, and treats % and _ literally', async () => {
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

test('titles are sorted for the reader’s language, by the shown title', async () => {
  const { database, institutionId } = await world()
  const names = ['Zirvə', 'Şəhər', 'Sahil', 'Əmək', 'Eldar', 'Çay', 'Cənub', 'Xalça', 'Hava', 'İz', 'Işıq']
  for (const title of names) await makeChallenge(database, { institutionId, title })
  const zebra = await makeChallenge(database, { institutionId, title: 'Zebra' })
  await change(database, zebra.challengeId, { title: { en: 'Zebra', az: 'Alma', ru: 'Яблоко' } })
  const titles = async (locale: Locale) => {
    const { cards } = await browseChallenges({ ...visitor(database), locale }, filters('sort=name'))
    return cards.map(({ title }) => localText(title, locale))
  }
  expect(await titles('az')).toEqual([
    'Alma',
    'Cənub',
    'Çay',
    'Eldar',
    'Əmək',
    'Hava',
    'Xalça',
    'Işıq',
    'İz',
    'Sahil',
    'Şəhər',
    'Zirvə',
  ])
  const inEnglish = await titles('en')
  expect(inEnglish.slice(-3)).toEqual(['Xalça', 'Zebra', 'Zirvə'])
  expect((await titles('ru')).indexOf('Яблоко')).toBe(0)
})

test('the list takes as many queries for three challenges as for one', async () => {
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
  // four statements, one of them with a select inside
  expect([one, await count()]).toEqual([5, 5])
})

test('an unverified institution without public challenges gives 404', async () => {
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

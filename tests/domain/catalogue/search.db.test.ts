import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { searchText } from '#app/domain/challenges/denormalise'
import type { LocalText } from '#app/domain/shared/local-text'
import { catalogueIndex } from '#db/catalogue-index.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge } from '#tests/support/challenges'
import { change, filters, visitor, world } from '#tests/support/public-pages'
import { statements } from '#tests/support/statements'

type Texts = { title?: LocalText; summary?: LocalText; brief?: LocalText; publishAt?: Date; state?: string }

/** A challenge with the texts that the search reads, as saving it would write them. */
async function make(w: Awaited<ReturnType<typeof world>>, { publishAt, state, ...texts }: Texts) {
  const written = { title: {}, summary: {}, brief: {}, ...texts }
  const made = await makeChallenge(w.database, {
    institutionId: w.institutionId,
    ...(publishAt ? { publishAt } : {}),
    ...(state ? { state } : {}),
  })
  const search = searchText({ ...written, institutionName: { az: 'Su Ehtiyatları Agentliyi' }, words: [] })
  await change(w.database, made.challengeId, { title: written.title, search })
  return made.challengeId
}

async function search(database: Database, q: string, now?: Date) {
  const { cards, nearest, total, counts } = await browseChallenges(
    visitor(database, now),
    filters(`q=${encodeURIComponent(q)}`),
  )
  return { titles: cards.map(({ title }) => title.az ?? title.ru ?? title.en), nearest, total, counts }
}

test('a search finds beginnings, other forms, phrases and words of the brief in three scripts, best matches first', async () => {
  const w = await world()
  await make(w, { title: { az: 'Dil texnologiyaları' }, brief: { az: 'Süni zəka ilə tərcümə' } })
  await make(w, { title: { az: 'Kənd' }, summary: { az: 'Zəka süni olanda' } })
  await make(w, { title: { az: 'Qarabağ Süni Zəka' } })
  await make(w, { title: { az: 'Süni zəkalar' } })
  await make(w, {
    title: { ru: 'Тёплый дом' },
    brief: { ru: 'Конкурс для школ; см. https://example.org/zeka' },
  })
  const of = async (q: string) => {
    const { titles, nearest } = await search(w.database, q)
    return nearest === null ? titles : { titles, nearest }
  }
  expect(await of('qarabag suni zeka')).toEqual(['Qarabağ Süni Zəka'])
  expect(await of('suni zeka')).toEqual(['Qarabağ Süni Zəka', 'Süni zəkalar', 'Kənd', 'Dil texnologiyaları'])
  expect(await of('"süni zəka"')).toEqual(['Qarabağ Süni Zəka', 'Dil texnologiyaları'])
  expect(await of('texnologiya')).toEqual(['Dil texnologiyaları'])
  expect(await of('теплый')).toEqual(['Тёплый дом'])
  expect(await of('ehtiyat kend')).toEqual(['Kənd'])
  expect(await of('конкурсами')).toEqual({ titles: ['Тёплый дом'], nearest: 'конкурс' })
  expect(await of('qarabaq zəka')).toEqual({ titles: ['Qarabağ Süni Zəka'], nearest: 'qarabag zeka' })
  expect(await of('дом карабах')).toEqual({ titles: ['Тёплый дом'], nearest: 'дом карабах' })
  expect(await of('zə')).toMatchObject({ nearest: 'ze', titles: { length: 4 } })
  expect(await of('example')).toEqual([])
})

test('nothing that is not public is found, counted, suggested or has any influence, until its instant', async () => {
  const w = await world()
  for (const title of ['Peyk şəkli', 'Peyk antenası', 'Şəkil']) await make(w, { title: { az: title } })
  const questions = [
    'teleskop',
    'teleskob',
    'peyk',
    'peyg',
    'peyk teleskop',
    '"gizli peyk"',
    'gizli',
    'sekil',
  ]
  const ask = async (now?: Date) => {
    const answers = []
    for (const q of questions) answers.push(await search(w.database, q, now))
    return answers
  }
  const before = await ask()
  await make(w, { title: { az: 'Gizli peyk teleskopu' }, publishAt: days(9) })
  await make(w, { title: { az: 'Gizli peyk teleskopu' }, state: 'draft' })
  await make(w, { title: { az: 'Peyg teleskobu' }, publishAt: days(9), state: 'approved' })
  const last = new Date(days(9).getTime() - 1)
  expect(await ask()).toEqual(before)
  expect(await ask(last)).toEqual(await ask(last))
  expect((await search(w.database, 'teleskop', last)).total).toBe(0)
  expect((await search(w.database, 'teleskob', days(9))).nearest).toBe('teleskop')
  expect((await search(w.database, 'teleskop', days(9))).titles).toEqual(['Gizli peyk teleskopu'])
  expect((await search(w.database, 'peyg', days(9))).nearest).toBe('peyk')
})

test('a search follows each change of a text, a state and an institution’s name', async () => {
  const w = await world()
  const id = await make(w, { title: { az: 'Köhnə başlıq' } })
  expect((await search(w.database, 'kohne')).total).toBe(1)
  await change(w.database, id, { title: { az: 'Təzə ad' }, search: 'teze ad' })
  expect([(await search(w.database, 'kohne')).total, (await search(w.database, 'teze')).titles]).toEqual([
    0,
    ['Təzə ad'],
  ])
  await change(w.database, id, { state: 'draft', publishAt: null })
  expect((await search(w.database, 'teze')).total).toBe(0)
  await change(w.database, id, { state: 'published', publishAt: days(0) })
  expect((await search(w.database, 'teze')).total).toBe(1)
  await w.database.transaction(
    async tx => void (await tx.update(schema.institutions).set({ name: { az: 'Yeni' } })),
  )
  const { institutions } = await browseChallenges(visitor(w.database), filters('q=teze'))
  expect(institutions.map(({ name }) => name)).toEqual([{ az: 'Yeni' }])
})

test('the list knows each change of dates, prizes and results at once, and reads only what changed', async () => {
  const w = await world()
  const { challengeId, prizeId } = await makeChallenge(w.database, { institutionId: w.institutionId })
  for (let more = 0; more < 5; more++) await makeChallenge(w.database, { institutionId: w.institutionId })
  const home = () => loadHome(visitor(w.database))
  expect((await home()).atStake).toEqual([{ currency: 'AZN', amount: 3_000_000 }])
  await w.database.transaction(async tx => {
    await tx.update(schema.prizes).set({ amount: 700_000 }).where(eq(schema.prizes.id, prizeId))
  })
  expect((await home()).atStake).toEqual([{ currency: 'AZN', amount: 3_200_000 }])
  await change(w.database, challengeId, { opensAt: days(1) })
  expect((await home()).counts).toMatchObject({ open: 5, all: 6 })
  const [first] = await statements(w.database, home)
  expect(first).toContain('revision')
  const changed = await w.database.db
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(catalogueIndex.rows)
    .where(sql`listed.revision > (select max(revision) - 1 from ${catalogueIndex.rows})`)
  expect(changed).toEqual([{ count: 1 }])
})

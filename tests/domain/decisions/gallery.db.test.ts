import { expect, test } from 'vitest'
import { type GalleryFilter, galleryFilter } from '#app/domain/decisions/gallery'
import { loadSolutionsPage } from '#app/domain/decisions/queries/load-solutions.server'
import { screenEntry } from '#app/domain/screening/commands/screen-entry.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { saveCard } from '#app/domain/teams/commands/save-card.server'
import { advancements, stageDecisions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { ctxOf } from '#tests/support/people'
import { publishedChallenge } from '#tests/support/published'

/** Alma has the prize; Alma and Bulaq agreed to show their cards, Çinar did not. */
async function shown() {
  const world = await publishedChallenge()
  const { database, as, alma, bulaq, cinar } = world
  for (const team of [alma, bulaq, cinar])
    await saveCard(as(team.captain), {
      ...{ entryId: team.entryId, title: { en: `Card of ${team.name}` }, summary: { en: 'It stops.' } },
      ...(team !== cinar && { agreed: 'on' as const }),
    })
  const [challenge] = await database.db.query.challenges.findMany()
  const load = (filter: GalleryFilter = 'all', now = days(14)) =>
    loadSolutionsPage(ctxOf(database, { kind: 'visitor' }, now), {
      ...{ slug: challenge?.slug ?? '', filter, page: 1 },
    })
  const names = async (filter?: GalleryFilter) =>
    (await load(filter)).solutions.rows.map(({ teamName }) => teamName)
  return { ...world, load, names }
}

test('the gallery shows what teams agreed to show, the winners first, and nothing before the result', async () => {
  const { load, names } = await shown()
  await expect(load('all', new Date(days(13).getTime() - 1))).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  expect(await names()).toEqual(['Alma', 'Bulaq'])
  expect(JSON.stringify(await load())).not.toContain('Çinar')
})

test('an excluded team leaves the gallery, and a withdrawn consent takes its card out', async () => {
  const { as, host, alma, bulaq, names, challengeId, stageId } = await shown()
  const excluded = { challengeId, stageId, entryId: alma.entryId, outcome: 'excluded' } as const
  await screenEntry(as(host, days(13)), {
    ...excluded,
    reason: 'Not theirs at all.',
    until: '2026-08-01T12:00',
  })
  expect(await names()).toEqual(['Bulaq'])
  const card = { title: { en: 'Card' }, summary: { en: 'It stops.' } }
  await saveCard(as(bulaq.captain, days(13)), { entryId: bulaq.entryId, ...card })
  expect(await names()).toEqual([])
})

test('the filters find those with a prize, those with one prize, and finalists', async () => {
  const { database, bulaq, host, names, load, prizeId, stageId } = await shown()
  expect(await names('winners')).toEqual(['Alma'])
  expect(await names({ prizeId })).toEqual(['Alma'])
  expect(await names({ prizeId: 'another' })).toEqual([])
  expect(await names('finalists')).toEqual([])
  const [run] = await database.db.query.rankingRuns.findMany()
  await database.transaction(async tx => {
    const decided = { id: newId(), stageId, runId: run?.id ?? '', decidedAt: days(12), decidedBy: host.id }
    await tx.insert(stageDecisions).values(decided)
    await tx.insert(advancements).values({ id: newId(), stageId, entryId: bulaq.entryId })
  })
  expect(await names('finalists')).toEqual(['Bulaq'])
  expect((await load()).filters).toMatchObject({ winners: true, finalists: true, prizes: [{ prizeId }] })
})

test('an address with an unknown filter shows everything or finds nothing', () => {
  expect(galleryFilter(null)).toBe('all')
  expect(galleryFilter('all')).toBe('all')
  expect(galleryFilter("' OR 1=1")).toBe('all')
  expect(galleryFilter('finalists')).toBe('finalists')
  expect(galleryFilter('abc123')).toEqual({ prizeId: 'abc123' })
})

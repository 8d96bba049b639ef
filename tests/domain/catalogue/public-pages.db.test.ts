import { expect, test } from 'vitest'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { listInstitutions } from '#app/domain/catalogue/queries/list-institutions.server'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { change, decide, filters, missing, visitor, world } from '#tests/support/public-pages'

test('unpublished challenges are in no list, count, sum, winner or page', async () => {
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
  const page = await loadInstitutionPage(ctx, { slug: must(listed?.slug), page: 1 })
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
    { open: 1, all: 1, institutions: 1, teams: 0 },
    [{ currency: 'AZN', amount: 500_000 }],
  ])
  expect([winners.total, challenge.winners, challenge.entries]).toEqual([0, null, null])
  for (const { slug } of [...hidden, called]) {
    await expect(loadChallengePage(ctx, { slug })).rejects.toEqual(missing)
  }
})

test('at its instant the result is public: winners, citations and the number of entries', async () => {
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

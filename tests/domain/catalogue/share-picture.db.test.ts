import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadShareWords } from '#app/domain/catalogue/queries/load-share-words.server'
import { challenges } from '#db/schema'
import { days, makeChallenge } from '#tests/support/challenges'
import { ctxOf } from '#tests/support/people'
import { decide, missing, visitor, world } from '#tests/support/public-pages'

test('the pictures of a challenge and of its result exist from the instants of their pages, for everyone', async () => {
  const { database, host, institutionId } = await world()
  const challenge = await makeChallenge(database, { institutionId, publishAt: days(2) })
  const { slug } = challenge
  await decide(database, { challenge, publishAt: days(30), team: 'Zqteam İşıq' })
  const before = (at: Date) => new Date(at.getTime() - 1)
  const picture = (at: Date) => loadShareWords(visitor(database, at), { slug, of: 'challenge' })
  const winners = (at: Date) => loadShareWords(visitor(database, at), { slug, of: 'result' })
  await expect(picture(before(days(2)))).rejects.toEqual(missing)
  // the host reads the page of a draft, but nobody shares it
  await expect(loadShareWords(ctxOf(database, host, days(1)), { slug, of: 'challenge' })).rejects.toEqual(
    missing,
  )
  const shared = await picture(days(2))
  expect(shared.words).toMatchObject({ by: 'Su Ehtiyatları Agentliyi', rows: [] })
  for (const ctx of [visitor(database, before(days(30))), ctxOf(database, host, before(days(30)))])
    await expect(loadShareWords(ctx, { slug, of: 'result' })).rejects.toEqual(missing)
  expect(JSON.stringify(await picture(before(days(30))))).not.toContain('Zqteam')
  expect((await winners(days(30))).words.rows).toMatchObject([{ name: 'Zqteam İşıq' }])
})

test('a picture says another title once the title has changed, in the language asked for', async () => {
  const { database, institutionId } = await world()
  const { slug, challengeId } = await makeChallenge(database, { institutionId })
  const words = async (locale: 'az' | 'ru') =>
    (await loadShareWords({ ...visitor(database, days(1)), locale }, { slug, of: 'challenge' })).words
  const before = await words('az')
  const title = { az: 'Yeni ad', ru: 'Новое название' }
  await database.transaction(tx => tx.update(challenges).set({ title }).where(eq(challenges.id, challengeId)))
  expect([before.title === 'Yeni ad', (await words('az')).title, (await words('ru')).title]).toEqual([
    false,
    'Yeni ad',
    'Новое название',
  ])
})

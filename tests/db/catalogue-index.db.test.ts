import { expect, onTestFinished, test } from 'vitest'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { refreshSearch } from '#app/domain/challenges/commands/refresh-search.server'
import { catalogueDifferences, refillCatalogueIndex } from '#db/catalogue-index.server'
import { connect } from '#db/client.server'
import { engine } from '#db/engine'
import { migrate } from '#db/migrate'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { cloneTemplate } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { filters, visitor } from '#tests/support/public-pages'
import { runRaw } from '#tests/support/stored'

const spoil =
  engine === 'postgres'
    ? 'UPDATE catalogue.rows SET document = NULL'
    : 'DELETE FROM catalogue_search WHERE rowid IN (SELECT number FROM catalogue_rows)'

test('a damaged index is noticed and made anew, and a lost trigger comes back with what it missed', async () => {
  const { url, drop } = await cloneTemplate(engine)
  const database = connect(url)
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host, 'Agency')
  for (const title of ['Birinci', 'İkinci']) await makeChallenge(database, { institutionId, title })
  const found = async (q: string) => (await browseChallenges(visitor(database), filters(`q=${q}`))).total
  expect([await found('birinci'), await catalogueDifferences(url)]).toEqual([1, 0])

  await runRaw(url, spoil)
  expect(await found('birinci')).toBe(0)
  expect(await catalogueDifferences(url)).toBeGreaterThan(0)
  await refillCatalogueIndex(url)
  expect([await found('birinci'), await catalogueDifferences(url)]).toEqual([1, 0])

  const trigger = engine === 'postgres' ? 'catalogue_update ON challenges' : 'catalogue_challenges_words'
  await runRaw(url, `DROP TRIGGER ${trigger}`)
  await runRaw(url, "UPDATE challenges SET search = 'ucuncu' WHERE search = 'birinci'")
  expect(await catalogueDifferences(url)).toBeGreaterThan(0)
  await migrate(url)
  expect([await found('ucuncu'), await found('ikinci'), await catalogueDifferences(url)]).toEqual([1, 1, 0])

  // texts that say something else than the challenge are written anew
  expect(await refreshSearch(ctxOf(database, { kind: 'system' }, start))).toBe(2)
  expect(await refreshSearch(ctxOf(database, { kind: 'system' }, start))).toBe(0)
  expect([await found('birinci'), await found('agency')]).toEqual([1, 2])
})

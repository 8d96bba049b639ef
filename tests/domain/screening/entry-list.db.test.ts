import { expect, test } from 'vitest'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { makeCrowd } from '#tests/support/crowd'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'

test('the host reads the entries of a stage page by page, and finds a team by its name', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const challenge = await makeChallenge(database, { institutionId: await makeInstitution(database, host) })
  await makeCrowd(database, challenge, 120)
  const as = ctxOf(database, host, days(1))
  const load = (asked = {}) => loadEntryList(as, challenge.challengeId, asked)
  const pages = [await load(), await load({ page: 2 }), await load({ page: 3 })]
  expect(pages.map(({ page, pages, found, entries }) => [page, pages, found, entries.length])).toEqual([
    [1, 3, 120, 50],
    [2, 3, 120, 50],
    [3, 3, 120, 20],
  ])
  const names = pages.flatMap(({ entries }) => entries.map(({ team }) => team))
  expect(names).toEqual(Array.from({ length: 120 }, (_, n) => `Crowd ${String(n + 1).padStart(5, '0')}`))
  expect(pages[2]?.entries[0]).toMatchObject({ members: 1, versions: 1, state: 'submitted' })
  expect(pages[2]?.count).toEqual({
    ...{ all: 120, active: 120, submitted: 120, excluded: 0, waiting: 120 },
  })
  const found = await load({ search: 'crowd 00117', page: 3 })
  expect([found.entries.map(({ team }) => team), found.page, found.pages]).toEqual([['Crowd 00117'], 1, 1])
})

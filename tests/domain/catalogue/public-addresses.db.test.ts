import { expect, test } from 'vitest'
import { loadPublicAddresses } from '#app/domain/catalogue/queries/load-public-addresses.server'
import { Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'
import { decide } from '#tests/support/public-pages'

test('the list of addresses names public challenges and published results from their instants on, whoever asks', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const make = (title: string, publishAt: Date) =>
    makeChallenge(database, { institutionId, title, publishAt })
  const [open, soon] = [await make('Open', days(0)), await make('Soon', days(3))]
  await decide(database, { challenge: open, publishAt: days(5), team: 'Alma' })
  const listed = async (now: Date) => {
    const all = await loadPublicAddresses(ctxOf(database, host, now), 1)
    return all.filter(path => path.startsWith('/challenges/'))
  }
  const before = (at: Date) => new Date(at.getTime() - 1)
  expect(await listed(before(days(3)))).toEqual([paths.challenge(open.slug)])
  expect(await listed(before(days(5)))).toEqual([paths.challenge(soon.slug), paths.challenge(open.slug)])
  expect(await listed(days(5))).toEqual([
    ...[paths.challenge(soon.slug), paths.challenge(open.slug), paths.results(open.slug)],
  ])
  await expect(loadPublicAddresses(ctxOf(database, host, days(5)), 2)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

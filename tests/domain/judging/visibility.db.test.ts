import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadVisibility } from '#app/domain/judging/queries/load-visibility.server'
import { challenges } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { notFound } from '#tests/support/jury'
import { ctxOf, makePerson, start } from '#tests/support/people'

const asking = (challengeId: string, at: string | null) => ({ challengeId, at })

test('host, chair and staff read who sees what; judges, teams and strangers get a 404', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const staff = await makePerson(database, { staff: true })
  const seats = []
  for (const person of [world.host, world.chair, staff])
    seats.push((await loadVisibility(world.as(person), asking(world.challengeId, null))).seat)
  expect(seats).toEqual(['host', 'chair', 'staff'])
  const others = [...world.judges, ...world.teams.map(team => team.captain), await makePerson(database)]
  for (const person of others)
    await expect(loadVisibility(world.as(person), asking(world.challengeId, null))).rejects.toEqual(notFound)
  await expect(loadVisibility(world.as(staff), asking('nothing', null))).rejects.toEqual(notFound)
})

test('a visitor is asked to sign in', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const visitor = ctxOf(database, { kind: 'visitor' })
  await expect(loadVisibility(visitor, asking(world.challengeId, null))).rejects.toMatchObject({
    kind: 'sign_in',
  })
})

test('the time is parsed in the zone of the challenge, is now by default, and an invalid time is reported', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const load = (asked: string | null) =>
    loadVisibility(world.as(world.host), asking(world.challengeId, asked))
  const friday = await load('2026-06-12T12:00')
  expect(friday).toMatchObject({ at: new Date('2026-06-12T08:00:00Z'), weekday: 5, wrong: false })
  expect(await load(null)).toMatchObject({ at: days(12), local: '2026-06-13T12:00', wrong: false })
  expect(await load('2026-02-31T12:00')).toMatchObject({ at: days(12), wrong: true })
})

test('the minute of the publication means the publication, to the millisecond', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const publishAt = new Date(start.getTime() + 42_042)
  await database.transaction(async tx => {
    await tx.update(challenges).set({ publishAt }).where(eq(challenges.id, world.challengeId))
  })
  const ctx = world.as(world.host)
  const [publication] = (await loadVisibility(ctx, asking(world.challengeId, null))).moments
  const { at, rows } = await loadVisibility(ctx, asking(world.challengeId, publication?.local ?? null))
  expect(at).toEqual(publishAt)
  expect(rows.find(row => row.facet === 'challenge')?.sights.visitor).toEqual({ kind: 'sees' })
})

test('a challenge cancelled before its publication never becomes public', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await database.transaction(async tx => {
    await tx
      .update(challenges)
      .set({ state: 'cancelled', publishAt: days(5), cancelledAt: days(4) })
      .where(eq(challenges.id, world.challengeId))
  })
  const { changes, rows } = await loadVisibility(world.as(world.host), asking(world.challengeId, null))
  expect(changes).toEqual([])
  expect(rows.find(row => row.facet === 'challenge')?.sights.visitor).toEqual({ kind: 'undated' })
})

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addToStanding, loadMarks, recountStandings } from '#app/domain/attempts/standings.server'
import { dayIn } from '#app/domain/challenges/zoned-time'
import { loadStandings } from '#app/domain/leaderboards/queries/load-standings.server'
import { newId } from '#app/domain/shared/ids'
import { uniformDraws } from '#app/domain/statistics/random'
import { publicScores, stages, standings } from '#db/schema'
import { makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { makePerson, start } from '#tests/support/people'
import { statements } from '#tests/support/statements'

const hour = (count: number) => new Date(start.getTime() + count * 3_600_000)

/** Three teams with 60 scores in ten days, with a freeze in between; each is counted as it comes. */
async function played(inOrder: boolean) {
  const database = await emptyDatabase()
  const institutionId = await makeInstitution(database, await makePerson(database))
  const challenge = await makeChallenge(database, { institutionId })
  const { challengeId, stageId } = challenge
  const teams: { entryId: string }[] = []
  for (const name of ['Alma', 'Bulaq', 'Ceyhun']) {
    const captain = await makePerson(database, { name })
    teams.push(await makeSubmission(database, { ...challenge, captain, name }))
  }
  const draw = uniformDraws(7)
  const events = Array.from({ length: 60 }, () => ({
    entryId: teams[Math.floor(3 * draw())]?.entryId ?? '',
    score: Math.round(draw() * 20),
    at: hour(Math.floor(draw() * 240)),
  }))
  if (inOrder) events.sort((a, b) => a.at.getTime() - b.at.getTime())
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ freezeAt: hour(100) })
      .where(eq(stages.id, stageId))
    for (const event of events) {
      await tx.insert(publicScores).values({ id: newId(), stageId, ...event })
      await addToStanding(tx, { stageId, ...event }, await loadMarks(tx, stageId, event.at))
    }
  })
  return { database, events, wanted: { challengeId, stageId } }
}

type Events = Awaited<ReturnType<typeof played>>['events']

/** What the board must have, counted from all events. */
function counted(events: Events, better: (...scores: number[]) => number) {
  const teams = [...new Set(events.map(({ entryId }) => entryId))].sort()
  return teams.map(entryId => {
    const own = events.filter(event => event.entryId === entryId)
    const lastAt = new Date(Math.max(...own.map(({ at }) => at.getTime())))
    return { entryId, attempts: own.length, lastAt, score: better(...own.map(({ score }) => score)) }
  })
}

const sorted = <T extends { entryId: string }>(rows: T[]) =>
  rows.sort((a, b) => (a.entryId < b.entryId ? -1 : 1))

const sides = [
  ['low', Math.min],
  ['high', Math.max],
] as const

test.each([true, false])(
  'the standings at any instant are those of the events before it (in order: %s)',
  async inOrder => {
    const { database, events, wanted } = await played(inOrder)
    const day = dayIn(hour(239), 'Asia/Baku').from
    const instants = [0, 1, 48, 100, 120, 200, 239, 240].map(hour)
    for (const [best, better] of sides) {
      const { now, at } = await loadStandings(database.db, { ...wanted, best })
      expect(sorted(now)).toEqual(counted(events, better))
      for (const instant of [...instants, day, dayIn(hour(100), 'Asia/Baku').from]) {
        const before = events.filter(event => event.at < instant)
        expect(sorted(await at(instant))).toEqual(counted(before, better))
      }
    }
  },
)

test('what a team had before a freeze is read from its row, not counted anew', async () => {
  const { database, wanted } = await played(true)
  const counts = await statements(database, async () => {
    await (await loadStandings(database.db, { ...wanted, best: 'low' })).at(hour(100))
  })
  expect(counts.filter(each => each.includes('public_scores'))).toEqual([])
})

test('standings that are counted again are the same as those counted one by one', async () => {
  const { database, events, wanted } = await played(false)
  await database.transaction(tx => recountStandings(tx, wanted.stageId, hour(240)))
  const { now, at } = await loadStandings(database.db, { ...wanted, best: 'low' })
  expect(sorted(now)).toEqual(counted(events, Math.min))
  const before = events.filter(event => event.at < hour(100))
  expect(sorted(await at(hour(100)))).toEqual(counted(before, Math.min))
})

test('a count of another stage changes nothing here', async () => {
  const { database } = await played(true)
  const all = () => database.db.select().from(standings).orderBy(standings.entryId, standings.until)
  const before = await all()
  await database.transaction(tx => recountStandings(tx, newId(), hour(240)))
  expect(await all()).toEqual(before)
})

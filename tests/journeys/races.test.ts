import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { paths } from '#app/paths'
import { days } from '#tests/support/challenges'
import type { openRaces } from '#tests/support/races'
import { startServer, type TestServer } from '#tests/support/server'

const deadline = days(10)
const before = new Date(deadline.getTime() - 1)
/** How often each race runs; each time one of the two requests starts a little later. */
const rounds = 2

/** Requests that start together, against the built server on both databases. */
describe.each(['sqlite', 'postgres'] as const)('on %s', engine => {
  let server: TestServer
  let world: Awaited<ReturnType<typeof openRaces>>
  beforeAll(async () => {
    server = await startServer(engine)
    vi.stubEnv('DATABASE_URL', server.databaseUrl)
    vi.resetModules()
    const { openRaces } = await import('#tests/support/races')
    world = await openRaces(server)
  })
  afterAll(async () => {
    await world.close()
    await server.stop()
    vi.unstubAllEnvs()
  })

  test('a submission at the old deadline counts exactly when the deadline was extended before it', async () => {
    for (let round = 0; round < rounds; round++) {
      const team = await world.team()
      const fields = { closesAt: '2026-06-20T12:00', 'reason.en': 'Many have asked for it.' }
      const address = paths.stageDeadline(team.challengeId, team.stageId)
      const [extended, submitted] = await race(
        round,
        () => world.post(address, team.host, { fields, now: before }),
        () => world.submit(team, deadline),
      )
      const order = await world.kinds(team.challengeId, /deadline_extended|received/)
      const counts = order.includes('submission.received')
      expect([extended, submitted]).toEqual([302, counts ? 302 : 403])
      expect(order).toEqual(['challenge.deadline_extended', ...(counts ? ['submission.received'] : [])])
    }
  })

  test('nothing is received from an entry after it was withdrawn or its only member has closed the account', async () => {
    for (let round = 0; round < 2 * rounds; round++) {
      const team = await world.team()
      const leave = () =>
        round % 2 === 0
          ? world.post(paths.entryWithdrawal(team.entryId), team.captain, { now: before })
          : world.closeAccount(team.captain, before)
      const [left, submitted] = await race(round, leave, () => world.submit(team, before))
      const order = await world.kinds(team.challengeId, /entry.withdrawn|received/)
      const counts = order.length > 1
      expect([left, order.at(-1)]).toEqual([302, 'entry.withdrawn'])
      expect([submitted, counts]).toEqual([counts ? 302 : submitted, counts])
      expect(submitted).toBeLessThan(500)
    }
  })

  test('who closes the account while joining a team is in no team', async () => {
    for (let round = 0; round < rounds; round++) {
      const friend = await world.person()
      const join = await world.invited(friend)
      const [closed, joined] = await race(round, () => world.closeAccount(friend, before), join)
      expect([closed, joined < 500]).toEqual([302, true])
      expect(await world.teamsOf(friend)).toBe(0)
    }
  })

  test('who accepts two invitations at once is in one team', async () => {
    for (let round = 0; round < rounds; round++) {
      const friend = await world.person()
      const team = await world.team()
      const joins = [await world.invited(friend, team), await world.invited(friend, await world.rival(team))]
      const answers = await Promise.all(joins.flatMap(join => [join(), join()]))
      expect(answers.filter(status => status === 302)).toHaveLength(1)
      expect(Math.max(...answers)).toBeLessThan(500)
      expect(await world.teamsOf(friend)).toBe(1)
    }
  })

  test('no review is handed in after its judge was removed, closed the account, or judging ended', async () => {
    const inTime = days(12)
    for (let round = 0; round < 2 * rounds; round++) {
      const seat = await world.seat()
      const go = () =>
        round % 2 === 0
          ? world.post(paths.juryMember(seat.challengeId, seat.judgeId), seat.host, {
              fields: { _method: 'delete' },
              now: inTime,
            })
          : world.closeAccount(seat.judge, inTime)
      const [gone, reviewed, late] = await race(
        round,
        go,
        () => world.review(seat, inTime),
        () => world.review(seat, days(20)),
      )
      const order = await world.kinds(seat.challengeId, /judge.removed|review.submitted/)
      expect([gone, order.at(-1)]).toEqual([302, 'judge.removed'])
      expect(order.length > 1).toBe(reviewed === 302 && order.includes('review.submitted'))
      expect([reviewed, late].every(status => status !== undefined && status < 500)).toBe(true)
    }
  })

  test('a request of another session either counts before the password is changed or is refused', async () => {
    for (let round = 0; round < rounds; round++) {
      const team = await world.team()
      const thief = await world.anotherSession(team.captain)
      const [changed, submitted] = await race(
        round,
        () => world.changePassword(team.captain),
        () => world.submit({ ...team, captain: thief }, before),
      )
      expect([changed, submitted < 500]).toEqual([302, true])
      expect(await world.submit({ ...team, captain: thief }, before)).toBe(401)
      expect(await world.sessionsOf(team.captain)).toBe(1)
      const received = await world.kinds(team.challengeId, /received/)
      expect(received.length).toBeLessThanOrEqual(1)
    }
  })
})

/** The statuses of requests that start together; in odd rounds the first starts some milliseconds later. */
async function race<T extends (() => Promise<number>)[]>(round: number, ...requests: T) {
  const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
  const started = requests.map(async (request, place) => {
    if (place === 0) await wait(round % 2 ? 4 * round : 0)
    return request()
  })
  return Promise.all(started) as Promise<{ [K in keyof T]: number }>
}

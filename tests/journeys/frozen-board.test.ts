import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startServer, type TestServer } from '#tests/support/server'

/** Every answer about a frozen board, to the byte, while the marks behind it change. */
describe.each(['sqlite', 'postgres'] as const)('on %s', { timeout: 120_000 }, engine => {
  let server: TestServer
  let world: Awaited<ReturnType<typeof frozenWorld>>
  beforeAll(async () => {
    server = await startServer(engine)
    vi.stubEnv('DATABASE_URL', server.databaseUrl)
    vi.resetModules()
    world = await frozenWorld(server)
  }, 120_000)
  afterAll(async () => {
    await world.database.close()
    await server.stop()
    vi.unstubAllEnvs()
  })

  test('nothing after the freeze changes the public answer until a person thaws the board', async () => {
    const { at, readers, rescore, rename, review, thaw } = world
    const answers = (day: number) => answersTo(server, { slug: world.slug, now: at(day), readers })
    const before = await answers(14)
    expect(before.join()).toContain('Alma')
    await review(at(14))
    expect(await answers(14)).toEqual(before)
    await rescore(at(14))
    expect(await answers(14)).toEqual(before)
    await rename()
    expect(await answers(14)).toEqual(before)
    await thaw(at(16))
    expect(await answers(14)).toEqual(before)
    const after = await answers(16)
    expect(after.filter((answer, index) => answer === before[index])).toEqual([])
    expect(after.every(answer => answer.includes('Renamed'))).toBe(true)
  })
})

/** A judged challenge whose board is shown from day 12 and frozen from day 13. */
async function frozenWorld(server: TestServer) {
  const { connect } = await import('#db/client.server')
  const { reviews, stages, teams } = await import('#db/schema')
  const { days } = await import('#tests/support/challenges')
  const {
    assign,
    closedChallenge,
    submitReview: handIn,
    judgeAll,
    seatJudge,
  } = await import('#tests/support/judging')
  const { makePerson } = await import('#tests/support/people')
  const { signIn } = await import('#tests/support/sessions')
  const acts = await boardActs()
  const database = connect(server.databaseUrl)
  const challenge = await closedChallenge(database)
  await judgeAll(database, challenge, [
    [90, 80],
    [70, 60],
  ])
  const { challengeId, stageId, host, as, teams: entered } = challenge
  const place = { challengeId, stageId }
  const first = entered[0]
  if (!first) throw new Error('nobody entered')
  await database.transaction(async tx => {
    const judging = { board: 'while_judging' } as const
    await tx.update(stages).set({ judging }).where(eq(stages.id, stageId))
  })
  const show = async (now: Date) => {
    await acts.computeRankingRun(as(host, now), challengeId)
    await acts.showBoard(as(host, now), place)
  }
  await show(days(12))
  await acts.freezeBoard(as(host, days(13)), { ...place, at: days(13) })
  const judge = challenge.judges[0] ?? host
  return {
    database,
    slug: challenge.slug,
    at: days,
    /** a visitor, a judge and a captain */
    readers: ['', await signIn(database, judge.id), await signIn(database, first.captain.id)],
    /** one more judge submits, and every mark changes */
    review: async (now: Date) => {
      const person = await makePerson(database)
      const judgeId = await seatJudge(database, { challengeId, person, by: host })
      const { submissionId } = first
      const assignmentId = await assign(database, { stageId, judgeId, submissionId, by: host })
      await handIn(database, { assignmentId, marks: { impact: 100, craft: 100 } })
      await database.transaction(async tx => {
        const marks = { impact: 500, craft: 500 }
        await tx.update(reviews).set({ marks, submittedAt: now })
      })
    },
    rescore: show,
    rename: async () => {
      await database.transaction(async tx => {
        await tx.update(teams).set({ name: 'Renamed' }).where(eq(teams.id, first.teamId))
      })
      await show(days(15))
    },
    thaw: (now: Date) => acts.thawBoard(as(host, now), { ...place, reason: 'Judging is over.' }),
  }
}

async function boardActs() {
  const { computeRankingRun } = await import('#app/domain/ranking/commands/compute-ranking-run.server')
  const { freezeBoard } = await import('#app/domain/leaderboards/commands/freeze-board.server')
  const { showBoard } = await import('#app/domain/leaderboards/commands/show-board.server')
  const { thawBoard } = await import('#app/domain/leaderboards/commands/thaw-board.server')
  return { computeRankingRun, freezeBoard, showBoard, thawBoard }
}

type Asking = { slug: string; now: Date; readers: readonly string[] }

/** The board's page, its data and its frame on other sites for each reader, without the nonce that differs in every answer. */
async function answersTo(server: TestServer, { slug, now, readers }: Asking): Promise<string[]> {
  const path = `${server.origin}/challenges/${slug}/leaderboard`
  const frame = `${server.origin}/embed/challenges/${slug}/board?lang=en`
  const asked = readers.flatMap(cookie => [path, `${path}.data`, frame].map(url => ({ url, cookie })))
  return Promise.all(
    asked.map(async ({ url, cookie }) => {
      const headers = { cookie, 'accept-language': 'en', 'x-test-now': now.toISOString() }
      const response = await fetch(url, { headers })
      expect(response.status).toBe(200)
      return (await response.text()).replace(/nonce="[^"]*"/g, 'nonce')
    }),
  )
}

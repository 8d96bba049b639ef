import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { connect } from '#db/client.server'
import { boards, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { startServer, type TestServer } from '#tests/support/server'
import { signIn } from '#tests/support/sessions'

let server: TestServer
let world: Awaited<ReturnType<typeof longBoard>>
beforeAll(async () => {
  server = await startServer('sqlite')
  world = await longBoard(server)
}, 120_000)
afterAll(async () => {
  await world.database.close()
  await server.stop()
})

test('a board of 450 teams is read page by page, and a team reads its own place on each', async () => {
  const first = await pageAt('')
  expect([first.rows, first.has('Team 1'), first.has('Team 201')]).toEqual([200, true, false])
  expect(first.html).not.toContain('Your place')
  expect(first.html).toContain('href="?ranked=2"')
  const second = await pageAt('?ranked=2', world.cookie)
  expect([second.rows, second.has('Team 1'), second.has('Team 201')]).toEqual([201, false, true])
  expect(second.html).toContain('Your place')
  expect(second.has('Team 431')).toBe(true)
  const last = await pageAt('?ranked=3')
  expect([last.rows, last.has('Team 450')]).toEqual([50, true])
})

test('a page number that does not exist shows the nearest page', async () => {
  const pages = await Promise.all(['?ranked=99', '?ranked=-1', '?ranked=x'].map(query => pageAt(query)))
  expect(pages.map(page => [page.rows, page.has('Team 450'), page.has('Team 1')])).toEqual([
    [50, true, false],
    [200, false, true],
    [200, false, true],
  ])
})

async function pageAt(query: string, cookie = '') {
  const headers = { cookie, 'accept-language': 'en', 'x-test-now': world.now.toISOString() }
  const response = await fetch(`${server.origin}/challenges/${world.slug}/leaderboard${query}`, { headers })
  expect(response.status).toBe(200)
  // the data for JavaScript are the same as on the page, and not part of them
  const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '')
  return {
    html,
    rows: html.split('class="board-row"').length - 1,
    has: (team: string) => new RegExp(`>${team}\\b(?!\\d)`).test(html),
  }
}

/** A board shown during judging, of 450 teams; the team of the signed-in captain has rank 431. */
async function longBoard({ databaseUrl }: TestServer) {
  const database = connect(databaseUrl)
  const { challengeId, stageId, host, as, slug, ...challenge } = await closedChallenge(database)
  await judgeAll(database, { challengeId, stageId, host, as, slug, ...challenge }, [
    [90, 80],
    [70, 60],
  ])
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ judging: { board: 'while_judging' } })
      .where(eq(stages.id, stageId))
  })
  await computeRankingRun(as(host, days(12)), challengeId)
  await showBoard(as(host, days(12)), { challengeId, stageId })
  const [shown] = await database.db.select().from(boards)
  const [team] = challenge.teams
  const row = shown?.board.ranked[0]
  if (!shown || !team || !row) throw new Error('a board with a row')
  const ranked = Array.from({ length: 450 }, (_, n) => ({
    ...{ ...row, rank: n + 1, teamName: `Team ${n + 1}`, submissionId: `s${n + 1}` },
    entryId: n + 1 === 431 ? team.entryId : `e${n + 1}`,
  }))
  await database.transaction(async tx => {
    await tx.update(boards).set({ board: { ...shown.board, ranked } })
  })
  return { database, slug, now: days(13), cookie: await signIn(database, team.captain.id) }
}

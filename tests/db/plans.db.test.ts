import SqliteDatabase from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { addToStanding } from '#app/domain/attempts/standings.server'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { loadNextInstant } from '#app/domain/catalogue/queries/load-next-instant.server'
import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import type { Person } from '#app/domain/shared/context'
import type { Database } from '#db/client.server'
import { engine } from '#db/engine'
import { institutions, publicScores, stages } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabaseAt } from '#tests/support/database'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'
import { decide, filters, visitor } from '#tests/support/public-pages'
import { statements } from '#tests/support/statements'

/** Tables that grow with the country. */
const large = [
  ...['challenges', 'stages', 'prizes', 'results', 'awards', 'payouts', 'pictures', 'users'],
  ...['teams', 'team_members', 'entries', 'submissions', 'submission_versions', 'catalogue_rows'],
  ...['public_scores', 'standings'],
]

type Statement = [sql: string, values: unknown[]]

/** Each step of a statement that reads a whole large table. */
async function scansOf(url: string, [sql, values]: Statement): Promise<string[]> {
  return engine === 'postgres' ? scansOnPostgres(url, sql, values) : scansOnSqlite(url, sql, values)
}

function scansOnSqlite(url: string, sql: string, values: unknown[]): string[] {
  const sqlite = new SqliteDatabase(url.replace('file:', ''))
  const steps = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
  sqlite.close()
  const scan = new RegExp(`^SCAN (?:${large.join('|')}|listed)\\b`)
  return steps.map(({ detail }) => detail).filter(detail => scan.test(detail))
}

/** Small tables are read whole if the planner may; an index that is read without a bound is read whole too. */
async function scansOnPostgres(url: string, sql: string, values: unknown[]): Promise<string[]> {
  const client = new Client(url)
  await client.connect()
  for (const way of ['seqscan', 'mergejoin', 'hashjoin']) await client.query(`SET enable_${way} = off`)
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values)
  await client.end()
  const lines = rows.map(row => row['QUERY PLAN'])
  const reads = new RegExp(
    `(?:Seq|Index|Index Only) Scan .*\\bon (?:${large.join('|')}|rows)\\b|Bitmap Index Scan on`,
  )
  return lines.filter(
    (line, at) => reads.test(line) && !/Index Cond|InitPlan|Limit/.test(`${lines[at + 1]} ${lines[at - 1]}`),
  )
}

test('no hot list reads a whole large table', async () => {
  const { database, url } = await emptyDatabaseAt()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, title: 'Süni zəka' })
  const scored = await makeChallenge(database, { institutionId, title: 'Su' })
  await decide(database, { challenge, publishAt: days(1), team: 'Team' })
  const [institution] = await database.db.select().from(institutions)
  const ctx = visitor(database, days(2))
  // the first list after a start reads all challenges
  await loadHome(ctx)
  await scoreBy(database, scored, host)
  const pages: Record<string, () => Promise<unknown>> = {
    'board of a metric': () => loadLeaderboard(ctx, scored.slug),
    home: () => loadHome(ctx),
    list: () => browseChallenges(ctx, filters('theme=water&phase=open')),
    search: () => browseChallenges(ctx, filters('q=suni+zeka')),
    phrase: () => browseChallenges(ctx, filters('q="suni zeka"')),
    institution: () => loadInstitutionPage(ctx, { slug: must(institution).slug, page: 1 }),
    winners: () => loadWinners(ctx, { page: 1, size: 20 }),
    'next instant': () => loadNextInstant(database.db, days(2)),
  }
  for (const [name, load] of Object.entries(pages)) {
    for (const asked of await statements(database, load)) {
      const statement: Statement = JSON.parse(asked)
      expect({ name, scans: await scansOf(url, statement), statement }).toEqual({
        name,
        scans: [],
        statement,
      })
    }
  }
  expect(await planOfAll(database, url)).not.toEqual([])
})

type Challenge = Awaited<ReturnType<typeof makeChallenge>>

/** A board with one team, which is frozen since. */
async function scoreBy(database: Database, challenge: Challenge, captain: Person): Promise<void> {
  const { stageId } = challenge
  const { entryId } = await makeSubmission(database, { ...challenge, captain })
  const metric = { metric: 'rmse', positive: null, publicShare: 40, stratified: false } as const
  const limits = { perDay: 5, total: null, finals: 2, baseline: null }
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ metric: { ...metric, ...limits }, freezeAt: days(1) })
      .where(eq(stages.id, stageId))
    const score = { entryId, stageId, score: 1 }
    for (const [id, at] of [['one', days(0.5)] as const, ['two', days(1.5)] as const]) {
      await tx.insert(publicScores).values({ id, ...score, at })
      await addToStanding(tx, { ...score, at }, [days(1)])
    }
  })
}

/** That the check finds what it looks for. */
async function planOfAll({ db }: Database, url: string): Promise<string[]> {
  const { sql, params } = db.select().from(institutions).toSQL()
  return scansOf(url, [
    sql.replaceAll('institutions', 'challenges').replace(/select .* from/, 'select 1 from'),
    params,
  ])
}

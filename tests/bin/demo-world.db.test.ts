import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { config } from '#app/config.server'
import { isChallengeState, type Phase, phaseOf } from '#app/domain/challenges/phase'
import { sha256 } from '#app/domain/ledger/chain.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { verifyChain } from '#app/domain/ledger/verify-chain'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { checkResults } from '#app/domain/result-bundle/queries/check-results.server'
import { locales } from '#app/domain/shared/local-text'
import { closeMarkdown } from '#app/text/markdown.server'
import { seed } from '#bin/demo-world/index'
import { demoSignIns } from '#bin/demo-world/sign-ins'
import { connect, type Database } from '#db/client.server'
import { engine } from '#db/engine'
import * as schema from '#db/schema'
import { cloneTemplate } from '#tests/support/database'
import { seasonsOf, storyOf } from '#tests/support/demo-story'

// the thread that reads the files of the demo world finds them by this setting
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/meydan-seed-${process.pid}`
})

const now = new Date('2026-06-15T09:20:00.000Z')

let world: Database

beforeAll(async () => {
  const { database, remove } = await seeded()
  world = database
  return async () => {
    await remove()
    await closeMarkdown()
    rmSync(config.dataDir, { recursive: true, force: true })
  }
}, 600_000)

async function seeded() {
  const { url, drop } = await cloneTemplate(engine)
  const database = connect(url)
  await seed(database, now)
  const remove = async () => {
    await database.close()
    await drop()
  }
  return { database, remove }
}

async function phasesOf({ db }: Database): Promise<Phase[]> {
  const rows = await db
    .select({ challenge: schema.challenges, stage: schema.stages, resultsAt: schema.results.publishAt })
    .from(schema.challenges)
    .innerJoin(schema.stages, eq(schema.stages.challengeId, schema.challenges.id))
    .leftJoin(schema.results, eq(schema.results.challengeId, schema.challenges.id))
  return rows.map(({ challenge, stage, resultsAt }) => {
    if (!isChallengeState(challenge.state)) throw new Error(challenge.state)
    const { judgingEndsAt } = stage
    return phaseOf({ ...challenge, state: challenge.state, judgingEndsAt, resultsAt }, now)
  })
}

test('every phase of a challenge occurs', async () => {
  const phases = await phasesOf(world)
  expect([...new Set(phases)].sort()).toEqual([
    'approved',
    'archived',
    'cancelled',
    'changes_requested',
    'closing_soon',
    'deciding',
    'draft',
    'in_review',
    'judging',
    'open',
    'results_out',
    'scheduled',
    'upcoming',
  ])
  expect(phases.length).toBe(20)
})

test('one challenge closes within hours, and one deadline was moved with a reason', async () => {
  const hours = (at: Date | null) => ((at?.getTime() ?? 0) - now.getTime()) / 3_600_000
  const closing = (await world.db.select().from(schema.challenges)).map(({ closesAt }) => hours(closesAt))
  expect(closing.filter(left => left > 0 && left < 12).length).toBe(1)
  const moved = await world.db.select().from(schema.deadlineChanges)
  expect(moved.map(({ reason }) => reason.length > 40)).toEqual([true])
})

test('every challenge is written in all three languages', async () => {
  const rows = await world.db.select().from(schema.challenges)
  const gaps = rows.flatMap(row =>
    locales.filter(locale => !row.title[locale] || !row.summary[locale] || !row.briefHtml[locale]),
  )
  expect(gaps).toEqual([])
})

test('there are teams of every size, drafts, withdrawals and several versions', async () => {
  const { db } = world
  const members = await db.select().from(schema.teamMembers)
  const sizes = new Map<string, number>()
  for (const { teamId } of members) sizes.set(teamId, (sizes.get(teamId) ?? 0) + 1)
  expect([...new Set(sizes.values())].sort()).toEqual([1, 2, 3, 4, 5])
  expect((await db.select().from(schema.teams)).length).toBe(99)
  const submitted = await db.select().from(schema.submissionVersions)
  const begun = await db.select().from(schema.submissions)
  expect(begun.length).toBeGreaterThan(new Set(submitted.map(({ submissionId }) => submissionId)).size)
  expect(submitted.some(({ number }) => number === 3)).toBe(true)
  expect(begun.some(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
  expect((await db.select().from(schema.entries)).some(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
})

test('judging has an abstention, a recusal, open reviews, and a result that departs from its ranking', async () => {
  const { db } = world
  const reviews = await db.select().from(schema.reviews)
  expect(reviews.filter(({ abstainedAt }) => abstainedAt !== null).length).toBe(1)
  expect(reviews.some(({ submittedAt }) => submittedAt === null)).toBe(true)
  const given = await db.select().from(schema.assignments)
  const recused = given.filter(({ recusedAt }) => recusedAt !== null)
  expect(recused.length).toBe(2)
  const results = await db.select().from(schema.results)
  expect(results.map(({ deviationReason }) => deviationReason !== null).sort()).toEqual([false, false, true])
})

test('one challenge has two stages: finalists with a reason, an open vote, a council without points', async () => {
  const { db } = world
  const stages = await db.select().from(schema.stages)
  const judged = stages.filter(({ judging }) => judging?.advance === 4)
  const [decision] = await db.select().from(schema.stageDecisions)
  expect(judged.map(({ id }) => id)).toEqual([decision?.stageId])
  expect(decision?.deviationReason).toContain('yer aralıqları üst-üstə düşür')
  expect(decision?.releaseAt && decision.releaseAt < now).toBe(true)
  expect((await db.select().from(schema.advancements)).length).toBe(5)
  const panels = await db.select().from(schema.panels).orderBy(schema.panels.position)
  expect(panels.map(({ kind, max }) => [kind, max])).toEqual([
    ['public', 500],
    ['jury', 1000],
    ['jury', 1500],
  ])
  const open = panels.map(({ opensAt, closesAt }) => opensAt && closesAt && opensAt <= now && now < closesAt)
  expect(open).toEqual([true, true, false])
  const points = (await db.select().from(schema.publicVotes)).map(vote => vote.points)
  expect(points.length).toBeGreaterThan(30)
  expect(points.every(each => each >= 0 && each <= 500 && each % 100 === 0)).toBe(true)
})

test('a late conflict set a review aside, and every other correction of a review occurs once', async () => {
  const { db } = world
  const told = await db.select().from(schema.conflicts)
  expect(told.filter(({ source }) => source === 'host').length).toBe(2)
  const reviews = await db.select().from(schema.reviews)
  expect(reviews.filter(({ setAsideReason }) => setAsideReason === 'collaborator').length).toBe(1)
  expect(reviews.filter(({ reopenReason }) => reopenReason !== null).length).toBe(1)
  expect(reviews.filter(({ marksAfter }) => marksAfter !== null).length).toBe(1)
  expect((await db.select().from(schema.overrides)).map(({ reason }) => reason.length > 40)).toEqual([true])
  const posts = await db.select().from(schema.discussionPosts).orderBy(schema.discussionPosts.at)
  expect(posts.map(({ stance }) => stance)).toEqual(['agree', 'disagree', 'agree'])
  const [redaction] = await db.select().from(schema.redactions)
  expect(JSON.stringify(redaction?.answers)).not.toContain('Qarabağ Süni Zəka')
  expect(JSON.stringify(redaction?.answers)).toContain('█████')
})

test('one board is frozen before a newer one, staff opened one entry, and one plan is open', async () => {
  const { db } = world
  const [frozen, ...others] = (await db.select().from(schema.stages)).filter(stage => stage.freezeAt)
  expect(others).toEqual([])
  const boards = await db.select().from(schema.boards).orderBy(schema.boards.shownAt)
  const before = boards.map(({ stageId, shownAt }) => [stageId, shownAt < (frozen?.freezeAt ?? 0)])
  expect(before).toEqual([
    [frozen?.id, true],
    [frozen?.id, false],
  ])
  const looks = await db.select().from(schema.glassBreaks)
  expect(looks.map(({ endsAt }) => endsAt > now)).toEqual([true])
  const plans = await db.select().from(schema.assignmentPlans)
  expect(plans.map(({ appliedAt, droppedAt }) => [appliedAt, droppedAt])).toEqual([[null, null]])
})

test('three stages are scored by a metric: two boards move, one waits for its private scores', async () => {
  expect(await seasonsOf(world, now)).toEqual([
    { metric: 'rmse', open: false, moved: false, finals: [2] },
    { metric: 'roc_auc', open: true, moved: true, finals: [2] },
    { metric: 'wer', open: true, moved: true, finals: [] },
  ])
})

test('some payouts are paid, the others are due', async () => {
  const owed = await world.db.select().from(schema.payouts)
  expect(owed.filter(({ paidAt }) => paidAt !== null).length).toBe(3)
  expect(owed.filter(({ paidAt, dueAt }) => paidAt === null && dueAt > now).length).toBe(3)
})

test('every demo account exists, and nothing is queued but the announcement of a result that comes out soon', async () => {
  const users = await world.db.select().from(schema.users)
  const known = new Set(users.map(({ email }) => email))
  expect(demoSignIns.filter(({ email }) => !known.has(email))).toEqual([])
  expect(users.filter(({ staffSince }) => staffSince !== null).map(({ email }) => email)).toEqual([
    'staff@demo.meydan.invalid',
  ])
  const queued = await world.db.select().from(schema.jobs)
  expect(queued.map(({ kind, runAt }) => [kind, runAt > now])).toEqual([['result.announcement', true]])
})

test('the ledger of every stream is one unbroken chain in the order of time', async () => {
  const { ledgerEntries } = schema
  const entries = await world.db.select().from(ledgerEntries).orderBy(ledgerEntries.stream, ledgerEntries.seq)
  const streams = new Set(entries.map(({ stream }) => stream))
  expect(streams.size).toBe(20)
  for (const stream of streams) {
    const its = entries.filter(entry => entry.stream === stream)
    const shown = its.map(entry => ({ ...entry, at: entry.at.toISOString() }))
    expect(await verifyChain({ stream, entries: shown, sha256: async text => sha256(text) })).toBe(null)
    const times = its.map(({ at }) => at.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  }
  expect(entries.every(({ at }) => at <= now)).toBe(true)
})

// the story is generated before any database is used, so one database is enough
test.runIf(engine === 'sqlite')(
  'the same instant gives the same titles, teams and marks',
  { timeout: 600_000 },
  async () => {
    const story = await storyOf(world)
    const again = await seeded()
    onTestFinished(again.remove)
    expect(await storyOf(again.database)).toEqual(story)
    expect(story.marks.length).toBeGreaterThan(100)
  },
)

test('every row equals its ledger digest, and every result is recomputed', async () => {
  const { db, transaction } = world
  const place = { locale: 'en', origin: 'http://m.test' } as const
  const ctx = { db, transaction, now, actor: { kind: 'system' }, ...place } as const
  const checks = [
    ...(await checkRows(db)),
    ...(await checkRankings(db, { now: ctx.now })),
    ...(await checkResults(ctx)),
  ]
  expect(checks.flatMap(({ fault }) => fault ?? [])).toEqual([])
  const tables = checks.map(({ values }) => values.table).filter(name => name !== undefined)
  expect(tables.length).toBeGreaterThan(25)
})

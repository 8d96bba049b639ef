import { and, desc, eq, getTableColumns, gt, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { announceResult } from '#app/domain/awards/commands/announce-result.server'
import { decide } from '#app/domain/awards/commands/decide.server'
import { markPayoutPaid } from '#app/domain/awards/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/awards/commands/publish-result.server'
import { checkRankings } from '#app/domain/awards/queries/check-rankings.server'
import { checkResults } from '#app/domain/awards/queries/check-results.server'
import { computeRankingRun } from '#app/domain/leaderboards/commands/compute-ranking-run.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { coveredPart, coveredTables, isCoveredTable } from '#app/domain/ledger/covered'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import type { Check } from '#app/domain/ledger/report'
import { tableNamed } from '#app/domain/ledger/row-digests.server'
import { newId } from '#app/domain/shared/ids'
import { contentHash } from '#app/domain/submissions/content.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import type { Database, Db } from '#db/client.server'
import {
  awards,
  challenges,
  ledgerDays,
  ledgerEntries,
  panels,
  payouts,
  publicVotes,
  rankingRuns,
  results,
  reviews,
  stages,
  submissions,
  submissionVersions,
} from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { ctxOf } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

/** A published and paid result, whose first rows come from fixtures and are adopted; the rest is recorded by commands. */
async function publishedWorld() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, chair, host, challengeId, stageId, prizeId, teams } = world
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await database.transaction(async tx => {
    const panel = { id: newId(), stageId, position: 1, name: {}, kind: 'public', max: 1000 }
    await tx.insert(panels).values({ ...panel, removedAt: days(1) })
    const vote = { panelId: panel.id, userId: host.id, points: 500, votedAt: days(11) }
    await tx.insert(publicVotes).values({ id: newId(), submissionId: teams[0]?.submissionId ?? '', ...vote })
  })
  await adoptRows(ctxOf(database, { kind: 'system' }, days(11)))
  await computeRankingRun(as(chair), challengeId)
  const award = [{ prizeId, nth: 0, entryId: teams[0]?.entryId ?? '', citation: { en: 'CITED' } }]
  await decide(as(chair), { challengeId, award, statement: {} })
  await publishResult(as(host), { challengeId, at: days(15) })
  const [result] = await database.db.select().from(results)
  const system = (now: Date) => ctxOf(database, { kind: 'system' }, now)
  const announced = { resultId: result?.id ?? '', publishAt: days(15).toISOString(), link: () => '/' }
  await announceResult(system(days(15)), announced)
  const [payout] = await database.db.select().from(payouts)
  if (payout) {
    await markPayoutPaid(as(host, days(16)), { challengeId, payoutId: payout.id, reference: 'INV-1' })
  }
  return { ...world, database, system }
}

async function faultsOf(database: Database): Promise<string[]> {
  const ctx = ctxOf(database, { kind: 'system' }, days(40))
  return [
    ...(await rowFaults(database)),
    ...told(await checkRankings(database.db)),
    ...told(await checkResults(ctx)),
  ]
}

/** What is found without computing anything anew. */
async function rowFaults({ db }: Database): Promise<string[]> {
  return told([...(await checkStreams(db, tools, { now: days(40) })), ...(await checkRows(db))])
}

function told(checks: readonly Check[]): string[] {
  return checks.flatMap(({ fault }) => (fault ? [`${fault.key} ${fault.values.table ?? ''}`.trim()] : []))
}

const lastVersion = (tx: Db) =>
  tx.select().from(submissionVersions).orderBy(desc(submissionVersions.submittedAt)).limit(1)

type Tampering = [name: string, found: string, work: (tx: Db) => Promise<unknown>]

const tamperings: Tampering[] = [
  [
    'the newest version is deleted',
    'proof.fault.row_missing submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      await tx.update(reviews).set({ submissionVersionId: null })
      await tx.delete(submissionVersions).where(eq(submissionVersions.id, version?.id ?? ''))
    },
  ],
  [
    'all versions of an entry are deleted',
    'proof.fault.row_missing submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const submissionId = version?.submissionId ?? ''
      await tx.update(reviews).set({ submissionVersionId: null })
      await tx.delete(submissionVersions).where(eq(submissionVersions.submissionId, submissionId))
    },
  ],
  [
    'a version is moved to another submission',
    'proof.fault.row_changed submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const all = await tx.select().from(submissions)
      const other = all.find(({ id }) => id !== version?.submissionId)
      await tx
        .update(submissionVersions)
        .set({ submissionId: other?.id ?? '', number: 9 })
        .where(eq(submissionVersions.id, version?.id ?? ''))
    },
  ],
  [
    'the number of a version is changed',
    'proof.fault.row_changed submissionVersions',
    tx => tx.update(submissionVersions).set({ number: 7 }),
  ],
  [
    'the instant of a version is moved by an hour',
    'proof.fault.row_changed submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const submittedAt = new Date((version?.submittedAt.getTime() ?? 0) - 3_600_000)
      await tx.update(submissionVersions).set({ submittedAt })
    },
  ],
  [
    'answers and their hash are changed together',
    'proof.fault.row_changed submissionVersions',
    tx => {
      const answers = { idea: { text: 'stolen' } }
      return tx.update(submissionVersions).set({ answers, contentHash: contentHash(answers, []) })
    },
  ],
  [
    'a mark is changed',
    'proof.fault.row_changed reviews',
    tx => tx.update(reviews).set({ marks: { impact: 1000, craft: 1000 } }),
  ],
  ['all reviews are deleted', 'proof.fault.row_missing reviews', tx => tx.delete(reviews)],
  [
    'a submitted review is turned back into a draft',
    'proof.fault.row_changed reviews',
    tx => tx.update(reviews).set({ submittedAt: null }),
  ],
  [
    'a stored ranking is changed',
    'proof.fault.ranking',
    tx => tx.update(rankingRuns).set({ output: { ranked: [], unranked: [] } }),
  ],
  [
    'a deadline is moved',
    'proof.fault.row_changed stages',
    tx => tx.update(stages).set({ closesAt: days(11) }),
  ],
  [
    'points of a vote are changed',
    'proof.fault.row_changed publicVotes',
    tx => tx.update(publicVotes).set({ points: 900 }),
  ],
  [
    'a payout is sent elsewhere',
    'proof.fault.row_changed payouts',
    tx => tx.update(payouts).set({ reference: 'INV-2' }),
  ],
  [
    'the publication of the result is moved',
    'proof.fault.row_changed results',
    tx => tx.update(results).set({ publishAt: days(14) }),
  ],
  [
    'an award is added',
    'proof.fault.row_unnamed awards',
    async tx => {
      const [award] = await tx.select().from(awards)
      const all = await tx.select().from(submissions)
      const entryId = all.find(each => each.entryId !== award?.entryId)?.entryId ?? ''
      if (award) await tx.insert(awards).values({ ...award, id: newId(), entryId, position: 1 })
    },
  ],
  [
    'a challenge is opened early',
    'proof.fault.row_changed challenges',
    tx => tx.update(challenges).set({ publishAt: days(-9) }),
  ],
  [
    'the last ten entries of the ledger are deleted',
    'proof.fault.row_unnamed results',
    async tx => {
      const [last] = await tx.select().from(ledgerEntries).orderBy(desc(ledgerEntries.at)).limit(1)
      const stream = last?.stream ?? ''
      const own = eq(ledgerEntries.stream, stream)
      await tx.delete(ledgerEntries).where(and(own, gt(ledgerEntries.seq, (last?.seq ?? 0) - 10)))
    },
  ],
]

/** Does the work, says what is found, and takes it back. */
async function tampered(
  database: Database,
  work: (tx: Db) => Promise<unknown>,
  look = faultsOf,
): Promise<string[]> {
  let found: string[] = []
  const undo = new Error('taken back')
  await database
    .transaction(async tx => {
      await work(tx)
      found = await look({ ...database, db: tx, transaction: inner => inner(tx) })
      throw undo
    })
    .catch(error => {
      if (error !== undo) throw error
    })
  return found
}

test('whatever is changed behind the ledger’s back is found and named', { timeout: 40_000 }, async () => {
  const { database } = await publishedWorld()
  expect(await faultsOf(database)).toEqual([])
  const missed: [string, string[]][] = []
  for (const [name, expected, work] of tamperings) {
    const found = await tampered(database, work, expected.includes(' ') ? rowFaults : faultsOf)
    if (!found.includes(expected)) missed.push([name, found])
  }
  expect(missed).toEqual([])
  expect(await faultsOf(database)).toEqual([])
})

test('the winner of a published result is changed: row and recomputed result both say so', async () => {
  const { database } = await publishedWorld()
  const found = await tampered(database, async tx => {
    const [award] = await tx.select().from(awards)
    const all = await tx.select().from(submissions)
    const entryId = all.find(each => each.entryId !== award?.entryId)?.entryId ?? ''
    await tx.update(awards).set({ entryId })
  })
  expect(found).toEqual(expect.arrayContaining(['proof.fault.row_changed awards', 'proof.fault.entry_says']))
})

test('60 of 60 changes of one stored value in covered tables are found', { timeout: 40_000 }, async () => {
  const { database } = await publishedWorld()
  const missed: string[] = []
  let tried = 0
  const cases = await changeable(database)
  for (let at = 0; tried < 60 && at < cases.length * 20; at += 1) {
    const { table, column, id, value } = cases[(at * 37) % cases.length] ?? cases[0] ?? never()
    const other = changed(value, at)
    const source = tableNamed(table)
    const own = getTableColumns(source).id ?? never()
    const found = await tampered(
      database,
      async tx => {
        await tx
          .update(source)
          .set({ [column]: other })
          .where(eq(own, id))
      },
      rowFaults,
    ).catch(() => null)
    // the database itself refuses a value that names nothing
    if (found === null) continue
    tried += 1
    if (found.length === 0) missed.push(`${table}.${column}`)
  }
  expect([tried, missed]).toEqual([60, []])
})

function never(): never {
  throw new Error('there is always one')
}

async function changeable({ db }: Database) {
  const all = await Promise.all(
    Object.keys(coveredTables)
      .filter(isCoveredTable)
      .map(async table => {
        const rows: Record<string, unknown>[] = await db.select().from(tableNamed(table))
        return rows.flatMap(row =>
          Object.keys(coveredPart(table, row, {}))
            .filter(column => column !== 'id')
            .map(column => ({ table, column, id: String(row.id), value: row[column] })),
        )
      }),
  )
  return all.flat()
}

/** Another value of the same kind: one second, one unit, one letter away. */
function changed(value: unknown, at: number): unknown {
  if (value instanceof Date) return new Date(value.getTime() + 1000)
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string')
    return `${value.slice(0, at % (value.length + 1))}x${value.slice((at % (value.length + 1)) + 1)}y`
  if (Array.isArray(value)) return [...value, 'x']
  return { ...Object(value), x: at }
}

test('a head tells of a cut tail though rows were put back as well, and an inserted row is named', async () => {
  const { database, system, challengeId } = await publishedWorld()
  await signHeads(
    system(days(17)),
    await loadSigner({ database, now: days(1), pem: null, folder: keysFolder(), mayRenew: false }),
  )
  const [last] = await database.db.select().from(ledgerDays).where(eq(ledgerDays.stream, challengeId))
  expect(last?.lastSeq).toBeGreaterThan(3)
  const cut = await tampered(database, async tx => {
    const own = and(eq(ledgerEntries.stream, challengeId), inArray(ledgerEntries.kind, ['payout.paid']))
    await tx.update(payouts).set({ paidAt: null, paidBy: null, reference: null })
    await tx.delete(ledgerEntries).where(own)
  })
  expect(cut).toContain('proof.fault.head_place')
})

test('an instant ahead of the clock is told', async () => {
  const { database } = await publishedWorld()
  const checks = await checkStreams(database.db, tools, { now: days(12) })
  expect(checks.flatMap(({ fault }) => fault?.key ?? [])).toEqual(['proof.fault.instant_ahead'])
})

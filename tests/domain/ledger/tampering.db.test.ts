import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { checkRankings } from '#app/domain/awards/queries/check-rankings.server'
import { checkResults } from '#app/domain/awards/queries/check-results.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { coveredPart, coveredTables, isCoveredTable } from '#app/domain/ledger/covered'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { checkPin, loadPin } from '#app/domain/ledger/queries/pins.server'
import { recordAll } from '#app/domain/ledger/record.server'
import type { Check } from '#app/domain/ledger/report'
import { tableNamed } from '#app/domain/ledger/row-digests.server'
import { newId } from '#app/domain/shared/ids'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import type { Database, Db } from '#db/client.server'
import type { PublicBoard } from '#db/json'
import {
  advancements,
  awards,
  boards,
  entries,
  ledgerDays,
  ledgerEntries,
  payouts,
  rankingRuns,
  stageDecisions,
  submissions,
} from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { leavesOf, nudged, testSigner, withLeaf } from '#tests/support/ledger'
import { ctxOf } from '#tests/support/people'
import { heapGrowthOf } from '#tests/support/process-memory'
import { keysFolder } from '#tests/support/proof-story'
import { publishedWorld, tamperings } from '#tests/support/tampering'

async function faultsOf(database: Database): Promise<string[]> {
  const ctx = ctxOf(database, { kind: 'system' }, days(40))
  return [
    ...(await rowFaults(database)),
    ...told(await checkRankings(database.db, { now: ctx.now })),
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

/** Every leaf of a JSON column of its one row, changed one after the other: what is not found. */
async function missedLeaves(
  database: Database,
  { value, write, look }: { value: unknown; write: Write; look: typeof faultsOf },
): Promise<[number, string[]]> {
  const leaves = leavesOf(value)
  const missed: string[] = []
  const tries = 60
  for (let at = 0; at < tries; at += 1) {
    const path = leaves[(at * 37) % leaves.length] ?? never()
    const found = await tampered(
      database,
      tx =>
        write(
          tx,
          withLeaf(value, path, leaf => nudged(leaf, at)),
        ),
      look,
    )
    if (found.length === 0) missed.push(path.join('.'))
  }
  return [tries, missed]
}

type Write = (tx: Db, value: unknown) => Promise<unknown>

const recomputedFaults = async ({ db }: Database) => told(await checkRankings(db, { now: days(40) }))

test('60 of 60 changes of one value of a board are found, though its hash was made to fit', {
  timeout: 60_000,
}, async () => {
  const { database } = await publishedWorld()
  const [row] = await database.db.select().from(boards)
  const value = row?.board
  const write: Write = (tx, changed) =>
    tx.update(boards).set({ board: changed as PublicBoard, boardHash: sha256(canonicalJson(changed)) })
  expect(await missedLeaves(database, { value, write, look: faultsOf })).toEqual([60, []])
  // names are those of the moment, bound by the ledger alone; every number is computed anew
  const [tries, missed] = await missedLeaves(database, { value, write, look: recomputedFaults })
  expect([tries, missed.filter(path => !/teamName$|name\.|name$/.test(path))]).toEqual([60, []])
})

test('60 of 60 changes of one value of a ranking’s inputs are found, though their hash was made to fit', {
  timeout: 60_000,
}, async () => {
  const { database } = await publishedWorld()
  const [row] = await database.db.select().from(rankingRuns)
  const write: Write = (tx, inputs) =>
    tx.update(rankingRuns).set({ inputs, inputsHash: sha256(canonicalJson(inputs)) })
  expect(await missedLeaves(database, { value: row?.inputs, write, look: faultsOf })).toEqual([60, []])
})

test('a board of another ranking, and a decision that no ranking gives, are named', async () => {
  const { database } = await publishedWorld()
  const moved = await tampered(
    database,
    async tx => {
      const [run] = await tx.select().from(rankingRuns)
      const other = { ...(run ?? never()), id: newId(), computedAt: days(12.5) }
      await tx.insert(rankingRuns).values(other)
      await tx.update(boards).set({ runId: other.id })
    },
    recomputedFaults,
  )
  expect(moved).toEqual(['proof.fault.board'])
  const decided = await tampered(
    database,
    async tx => {
      const [run] = await tx.select().from(rankingRuns)
      const { id: runId, stageId, computedBy: by } = run ?? never()
      const last = (await tx.select().from(entries)).at(-1)?.id ?? ''
      const decision = { id: newId(), stageId, runId, decidedAt: days(12), decidedBy: by }
      await tx.insert(stageDecisions).values({ ...decision, releaseAt: days(13), releasedBy: by })
      await tx.insert(advancements).values({ id: newId(), stageId, entryId: last })
    },
    recomputedFaults,
  )
  expect(decided).toEqual(['proof.fault.stage_decision'])
})

test('what happened since the last daily head is bound by a pin that is kept elsewhere', async () => {
  const { database, system, challengeId } = await publishedWorld()
  const signer = testSigner()
  const text = JSON.stringify(await loadPin(system(days(17)), signer), null, 2)
  const pinFaults = async ({ db }: Database, pinned = text) =>
    told(await checkPin(db, { name: 'pin.json', text: pinned, tools, trusted: [signer.key.keyId] }))
  expect(await pinFaults(database)).toEqual([])
  const cut = await tampered(
    database,
    async tx => {
      const own = and(eq(ledgerEntries.stream, challengeId), inArray(ledgerEntries.kind, ['payout.paid']))
      await tx.update(payouts).set({ paidAt: null, paidBy: null, reference: null })
      await tx.delete(ledgerEntries).where(own)
    },
    pinFaults,
  )
  expect(cut).toEqual(['proof.fault.pin'])
  expect(await pinFaults(database, text.replace(/"seq": \d+/, '"seq": 1'))).toEqual(['proof.fault.pin_file'])
  expect(await pinFaults(database, '{}')).toEqual(['proof.fault.pin_file'])
})

test('a ledger of 50,000 entries is checked in portions, in memory that does not grow with it', {
  timeout: 240_000,
}, async () => {
  const database = await emptyDatabase()
  const stream = newId()
  const ctx = ctxOf(database, { kind: 'system' }, days(1))
  const reason = 'r'.repeat(200)
  const event = { kind: 'proposal.made', payload: proposalPayload(reason) } as const
  await database.transaction(tx =>
    recordAll(
      tx,
      ctx,
      stream,
      Array.from({ length: 50_000 }, () => event),
    ),
  )
  const { most, result } = await heapGrowthOf(() => checkStreams(database.db, tools, { now: days(2) }))
  expect(result.map(({ ok, values }) => [ok, values.count])).toEqual([[true, 50_000]])
  expect(most).toBeLessThan(30)
})

function proposalPayload(reference: string) {
  return { proposalId: newId(), kind: 'payout.payment', subjectId: newId(), at: null, reference }
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

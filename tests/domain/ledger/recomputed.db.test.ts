import { and, eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { checkPin, loadPin } from '#app/domain/ledger/queries/pins.server'
import { recordAll } from '#app/domain/ledger/record.server'
import type { Check } from '#app/domain/ledger/report'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { newId } from '#app/domain/shared/ids'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import type { Database, Db } from '#db/client.server'
import {
  advancements,
  boards,
  entries,
  ledgerEntries,
  payouts,
  rankingRuns,
  stageDecisions,
} from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { leavesOf, nudged, testSigner, withLeaf } from '#tests/support/ledger'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'
import { heapGrowthOf } from '#tests/support/process-memory'
import { failedChecks, faultsOf, never, tampered } from '#tests/support/tampered'
import { publishedWorld } from '#tests/support/tampering'

/** Changes every leaf of a JSON column of its one row, one after the other; returns the changes that are not found. */
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

const recomputedFaults = async ({ db }: Database) => failedChecks(await checkRankings(db, { now: days(40) }))

test('60 of 60 changes of one value of a board are found, even with a matching hash', async () => {
  const { database } = await publishedWorld()
  const [row] = await database.db.select().from(boards)
  const value = row?.board
  const write: Write = (tx, changed) =>
    tx.update(boards).set({ board: boardFrom(changed), boardHash: sha256(canonicalJson(changed)) })
  expect(await missedLeaves(database, { value, write, look: faultsOf })).toEqual([60, []])
  // names are those of the moment and bound only by the ledger; every number is recomputed
  const [tries, missed] = await missedLeaves(database, { value, write, look: recomputedFaults })
  expect([tries, missed.filter(path => !/teamName$|name\.|name$/.test(path))]).toEqual([60, []])
})

test('60 of 60 changes of one value of a ranking’s inputs are found, even with a matching hash', async () => {
  const { database } = await publishedWorld()
  const [row] = await database.db.select().from(rankingRuns)
  const write: Write = (tx, inputs) =>
    tx.update(rankingRuns).set({ inputs, inputsHash: sha256(canonicalJson(inputs)) })
  expect(await missedLeaves(database, { value: row?.inputs, write, look: faultsOf })).toEqual([60, []])
})

test('a board of another ranking, and a decision that does not follow from a ranking, are reported', async () => {
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
  expect(moved).toEqual(['ledger.fault.board'])
  const decided = await tampered(
    database,
    async tx => {
      const [run] = await tx.select().from(rankingRuns)
      const { id: runId, stageId, computedBy: by } = run ?? never()
      const last = must((await tx.select().from(entries)).at(-1)?.id)
      const decision = { id: newId(), stageId, runId, decidedAt: days(12), decidedBy: by }
      await tx.insert(stageDecisions).values({ ...decision, releaseAt: days(13), releasedBy: by })
      await tx.insert(advancements).values({ id: newId(), stageId, entryId: last })
    },
    recomputedFaults,
  )
  expect(decided).toEqual(['ledger.fault.stage_decision'])
})

test('events since the last daily head are covered by a pin stored elsewhere', async () => {
  const { database, system, challengeId } = await publishedWorld()
  const signer = testSigner()
  const text = JSON.stringify(await loadPin(system(days(17)), signer), null, 2)
  const pinFaults = async ({ db }: Database, pinned = text) =>
    failedChecks(await checkPin(db, { name: 'pin.json', text: pinned, tools, trusted: [signer.key.keyId] }))
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
  expect(cut).toEqual(['ledger.fault.pin'])
  expect(await pinFaults(database, text.replace(/"seq": \d+/, '"seq": 1'))).toEqual(['ledger.fault.pin_file'])
  expect(await pinFaults(database, '{}')).toEqual(['ledger.fault.pin_file'])
})

test('a ledger of 50,000 entries is checked in batches, with constant memory', {
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
  let hashes = 0
  const checks: Check[] = []
  const most = await heapGrowthOf(async look => {
    const sha256 = (text: string) => {
      hashes += 1
      if (hashes % 10_000 === 0) look()
      return tools.sha256(text)
    }
    checks.push(...(await checkStreams(database.db, { ...tools, sha256 }, { now: days(2) })))
  })
  expect(checks.map(({ ok, values }) => [ok, values.count])).toEqual([[true, 50_000]])
  expect(hashes).toBeGreaterThan(150_000)
  expect(most).toBeLessThan(15)
})

function proposalPayload(reference: string) {
  return { proposalId: newId(), kind: 'payout.payment', subjectId: newId(), at: null, reference }
}

/** The column may contain any JSON: a manual change has no type. */
function boardFrom(changed: unknown): (typeof boards.$inferInsert)['board'] {
  return JSON.parse(JSON.stringify(changed))
}

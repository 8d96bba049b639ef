import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { coveredPart, coveredTables, isCoveredTable } from '#app/domain/ledger/covered'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { tableNamed } from '#app/domain/ledger/row-digests.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import type { Database } from '#db/client.server'
import { awards, ledgerDays, ledgerEntries, payouts, submissions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { keysFolder } from '#tests/support/proof-story'
import { faultsOf, never, rowFaults, tampered } from '#tests/support/tampered'
import { publishedWorld, tamperings } from '#tests/support/tampering'

test('every change without a ledger entry is found and reported', async () => {
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

test('a changed winner is found by its row and by the recomputed result', async () => {
  const { database } = await publishedWorld()
  const found = await tampered(database, async tx => {
    const [award] = await tx.select().from(awards)
    const all = await tx.select().from(submissions)
    const entryId = must(all.find(each => each.entryId !== award?.entryId)?.entryId)
    await tx.update(awards).set({ entryId })
  })
  expect(found).toEqual(
    expect.arrayContaining(['ledger.fault.row_changed awards', 'ledger.fault.entry_says']),
  )
})

test('60 of 60 changes of one stored value in covered tables are found', async () => {
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
    // the database itself refuses a dangling reference
    if (found === null) continue
    tried += 1
    if (found.length === 0) missed.push(`${table}.${column}`)
  }
  expect([tried, missed]).toEqual([60, []])
})

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

/** Another value of the same kind that differs by one second, one unit or one letter. */
function changed(value: unknown, at: number): unknown {
  if (value instanceof Date) return new Date(value.getTime() + 1000)
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string')
    return `${value.slice(0, at % (value.length + 1))}x${value.slice((at % (value.length + 1)) + 1)}y`
  if (Array.isArray(value)) return [...value, 'x']
  return { ...Object(value), x: at }
}

test('a removed tail is found by a head even with restored rows, and an inserted row is reported', async () => {
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
  expect(cut).toContain('ledger.fault.head_place')
})

test('an instant in the future is reported', async () => {
  const { database } = await publishedWorld()
  const checks = await checkStreams(database.db, tools, { now: days(12) })
  expect(checks.flatMap(({ fault }) => fault?.key ?? [])).toEqual(['ledger.fault.instant_ahead'])
})

import { and, asc, eq, getTableColumns, gt } from 'drizzle-orm'
import { batchesAfter } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { type CoveredTable, coveredTables, isCoveredTable, mustBeNamed } from '../covered'
import { type Known, newReplay, type Replay, replayEntry } from '../replay'
import { type Check, check, type Message, message } from '../report'
import { rowDigest, tableNamed } from '../row-digests.server'

/**
 * Checks every row of every covered table against the last entry that names it: finds rows that were changed, removed
 * or added without an entry. Rows from before entries named rows are counted, not checked. Reads in batches. @unguarded
 */
export async function checkRows(db: Db): Promise<Check[]> {
  const replay = await replayLedger(db)
  const checks: Check[] = []
  let unnamed = 0
  for (const table of Object.keys(coveredTables).filter(isCoveredTable)) {
    const found = await compareTable(db, table, replay)
    // until the rows of an older ledger are adopted, a row that no entry names may be an old one
    const excused = replay.uncovered > 0 && !replay.adopted
    const faults = excused ? found.faults : [...found.faults, ...found.unnamed]
    if (excused) unnamed += found.unnamed.length
    const said = message('ledger.check.rows', { table, count: found.count })
    if (faults.length > 0) checks.push(...faults.map(fault => check(said, fault)))
    else if (found.count > 0) checks.push(check(said, null))
  }
  return unnamed > 0
    ? [...checks, check(message('ledger.check.not_covered', { count: unnamed }), null)]
    : checks
}

/**
 * The state of all rows by all entries of all streams; the platform's first, because it adopts rows that others name
 * later. @unguarded
 */
export async function replayLedger(db: Db): Promise<Replay> {
  const replay = newReplay()
  const streams = await db.selectDistinct({ stream: ledgerEntries.stream }).from(ledgerEntries)
  const names = streams.map(each => each.stream).sort((a, b) => rankOf(a) - rankOf(b))
  for (const stream of names) await replayStream(db, replay, stream)
  return replay
}

function rankOf(stream: string): number {
  return stream === 'platform' ? 0 : 1
}

async function replayStream(db: Db, replay: Replay, stream: string): Promise<void> {
  const { seq, kind, payload, salt } = ledgerEntries
  const batches = batchesAfter({
    start: 0,
    read: (last, limit) =>
      db
        .select({ seq, kind, payload, salt })
        .from(ledgerEntries)
        .where(and(eq(ledgerEntries.stream, stream), gt(seq, last)))
        .orderBy(asc(seq))
        .limit(limit),
    keyOf: entry => entry.seq,
  })
  for await (const entries of batches) for (const entry of entries) replayEntry(replay, { ...entry, stream })
}

type Compared = { count: number; faults: Message[]; unnamed: Message[] }

async function compareTable(db: Db, table: CoveredTable, replay: Replay): Promise<Compared> {
  const known = replay.rows.get(table) ?? new Map<string, Known>()
  const missing = new Map([...known].filter(([, { digest }]) => digest !== null))
  const compared: Compared = { count: 0, faults: [], unnamed: [] }
  for await (const row of rowsOf(db, table)) {
    const id = String(row.id)
    missing.delete(id)
    compared.count += 1
    const last = known.get(id)
    if (!last) {
      if (mustBeNamed(table, row)) compared.unnamed.push(message('ledger.fault.row_unnamed', { table, id }))
    } else if (last.digest !== rowDigest(table, row, last.salt)) {
      const { stream, seq, digest } = last
      const key = digest === null ? 'ledger.fault.row_returned' : 'ledger.fault.row_changed'
      compared.faults.push(message(key, { table, id, stream, seq }))
    }
  }
  for (const [id, { stream, seq }] of missing)
    compared.faults.push(message('ledger.fault.row_missing', { table, id, stream, seq }))
  return compared
}

type Row = Record<string, unknown>

/** Every row of a table, read in batches. @unguarded */
export async function* rowsOf(db: Db, table: CoveredTable): AsyncGenerator<Row> {
  const source = tableNamed(table)
  const { id } = getTableColumns(source)
  if (!id) return
  const batches = batchesAfter<Row, string>({
    start: '',
    read: (last, limit) => db.select().from(source).where(gt(id, last)).orderBy(asc(id)).limit(limit),
    keyOf: row => String(row.id),
  })
  for await (const rows of batches) yield* rows
}

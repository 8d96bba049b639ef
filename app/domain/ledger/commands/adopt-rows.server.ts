import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { batchesOf } from '#app/services/batches.server'
import { ledgerEntries } from '#db/schema'
import { type CoveredTable, coveredTables, isCoveredTable, mustBeNamed } from '../covered'
import { rowsWithIds } from '../events/define'
import { replayLedger, rowsOf } from '../queries/check-rows.server'
import { record } from '../record.server'

/**
 * Names, once for an instance, every row that no entry names, in its current state: rows from before entries named rows
 * (decision 28). A later row that no entry names was written without a ledger entry. Does nothing the second time.
 */
export async function adoptRows(ctx: Ctx): Promise<void> {
  const done = eq(ledgerEntries.kind, 'ledger.rows_adopted')
  const [adopted] = await ctx.db.select({ id: ledgerEntries.id }).from(ledgerEntries).where(done).limit(1)
  if (adopted) return
  const { rows: known } = await replayLedger(ctx.db)
  const found: [CoveredTable, string[]][] = []
  for (const table of Object.keys(coveredTables).filter(isCoveredTable)) {
    const ids: string[] = []
    for await (const row of rowsOf(ctx.db, table)) {
      const id = String(row.id)
      if (!known.get(table)?.has(id) && mustBeNamed(table, row)) ids.push(id)
    }
    if (ids.length > 0 || found.length === 0) found.push([table, ids])
  }
  await ctx.transaction(async tx => {
    for (const [table, ids] of found) {
      // a table without rows to adopt is named too
      for await (const batch of ids.length > 0 ? batchesOf(ids) : [[]])
        await record(tx, ctx, {
          stream: 'platform',
          kind: 'ledger.rows_adopted',
          payload: { table, count: batch.length },
          rows: [rowsWithIds(table, batch)],
        })
    }
  })
}

import { createHash } from 'node:crypto'
import { and, getTableName, is, isNull, lte, Table } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'

/** Tables that the queue, its mails and the clock write. */
const moving = ['jobs', 'outbox_mails', 'sessions', 'payouts', 'ledger_days', 'signing_keys', 'key_lists']

/** A hash of each table, so that a test can find which one a request has changed. */
export async function fingerprints(database: Database): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const table of Object.values(schema)) {
    if (!is(table, Table) || moving.includes(getTableName(table))) continue
    const rows = await database.db.select().from(table)
    const text = rows.map(row => JSON.stringify(row)).sort()
    prints[getTableName(table)] = createHash('sha256').update(text.join('\n')).digest('hex')
  }
  return prints
}

/** Waits until all queued jobs are done. */
export async function jobsDone(database: Database): Promise<void> {
  const { jobs } = schema
  for (let tries = 0; tries < 1200; tries++) {
    const due = and(isNull(jobs.doneAt), lte(jobs.runAt, new Date()))
    const left = await database.db.select({ id: jobs.id }).from(jobs).where(due)
    if (left.length === 0) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the queue did not come to rest')
}

import { and, desc, eq, inArray } from 'drizzle-orm'
import { openEntry } from '#app/domain/ledger/shown-entry'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import type { Bundle } from '../bundle'

type ResultIds = { stream: string; runId: string; resultId: string }

const kinds = ['ranking.computed', 'result.decided', 'result.publication_set']

/** The newest entry of each kind about this run and this result. @unguarded */
export async function loadBundleEntries(db: Db, about: ResultIds): Promise<Bundle['ledger']> {
  const { stream, runId, resultId } = about
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, stream), inArray(ledgerEntries.kind, kinds)))
    .orderBy(desc(ledgerEntries.seq))
  const newest = (kind: string, name: 'runId' | 'resultId', id: string) => {
    const row = rows.find(each => each.kind === kind && each.payload[name] === id)
    return row ? openEntry(row) : null
  }
  return {
    stream,
    ranking: newest('ranking.computed', 'runId', runId),
    decision: newest('result.decided', 'resultId', resultId),
    publication: newest('result.publication_set', 'resultId', resultId),
  }
}

import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import type { Check } from '#app/domain/ledger/report'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { checkResults } from '#app/domain/result-bundle/queries/check-results.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import type { Database, Db } from '#db/client.server'
import { days } from './challenges'
import { ctxOf } from './people'

/** All faults that the instance check finds, by key and table. */
export async function faultsOf(database: Database): Promise<string[]> {
  const ctx = ctxOf(database, { kind: 'system' }, days(40))
  return [
    ...(await rowFaults(database)),
    ...failedChecks(await checkRankings(database.db, { now: ctx.now })),
    ...failedChecks(await checkResults(ctx)),
  ]
}

/** The faults found without recomputing. */
export async function rowFaults({ db }: Database): Promise<string[]> {
  return failedChecks([...(await checkStreams(db, tools, { now: days(40) })), ...(await checkRows(db))])
}

export function failedChecks(checks: readonly Check[]): string[] {
  return checks.flatMap(({ fault }) => (fault ? [`${fault.key} ${fault.values.table ?? ''}`.trim()] : []))
}

/** Runs the change, returns the faults, and rolls it back. */
export async function tampered(
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

export function never(): never {
  throw new Error('there is always one')
}

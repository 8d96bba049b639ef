import { config } from '#app/config.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { checkPin } from '#app/domain/ledger/queries/pins.server'
import type { Check } from '#app/domain/ledger/report'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { checkResults } from '#app/domain/result-bundle/queries/check-results.server'
import type { Ctx } from '#app/domain/shared/context'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { translate } from '#app/i18n/catalogues'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { createDiskStorage } from '#app/services/storage.disk.server'
import type { Db } from '#db/client.server'

export type Pin = { name: string; text: string }

/**
 * Checks every stream and every row that the ledger covers, recomputes rankings, boards and results, and compares every
 * submission with its files, and the pins with the ledger. @unguarded for the operator only.
 */
export async function checkInstance(ctx: Ctx, pins: readonly Pin[] = []): Promise<Check[]> {
  return [
    ...(await checkStreams(ctx.db, tools, { now: ctx.now, pins: config.trustedKeys })),
    ...(await checkPins(ctx.db, pins)),
    ...(await checkRows(ctx.db)),
    ...(await checkRankings(ctx.db, { now: ctx.now })),
    ...(await checkResults(ctx)),
    ...(await checkContents(ctx.db, createDiskStorage(config.filesDir))),
  ]
}

async function checkPins(db: Db, pins: readonly Pin[]): Promise<Check[]> {
  const checks: Check[] = []
  for (const pin of pins) checks.push(...(await checkPin(db, { ...pin, tools, trusted: config.trustedKeys })))
  return checks
}

/** A check in words, and what is wrong where it fails. */
export function wordsOf({ key, values, fault }: Check): { said: string; fault: string | null } {
  const t = translate('en')
  return { said: t(key, values), fault: fault && t(fault.key, fault.values) }
}

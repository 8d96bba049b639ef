import { config } from '#app/config.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { checkPin } from '#app/domain/ledger/queries/pins.server'
import { type Check, message } from '#app/domain/ledger/report'
import { checkRankings } from '#app/domain/result-bundle/queries/check-rankings.server'
import { checkResults } from '#app/domain/result-bundle/queries/check-results.server'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { translate } from '#app/i18n/catalogues'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { connect, type Db } from '#db/client.server'
import { integrityFaults } from '#db/integrity.server'
import { readText } from './verify'

/**
 * `meydan verify --instance`: checks the database, every stream, every covered row; recomputes every ranking, board and
 * result; compares every submission with its files, and the pins with the ledger. Returns the exit code. @unguarded for
 * the operator only.
 */
export async function verifyInstance(pinFiles: readonly string[]): Promise<number> {
  const pins = pinFiles.map(name => ({ name, text: readText(name) ?? '' }))
  const faults = await integrityFaults(config.databaseUrl)
  const database = connect(config.databaseUrl)
  const storage = createDiskStorage(config.filesDir)
  const now = new Date()
  const { db, transaction } = database
  const actor = { kind: 'system' } as const
  const systemCtx = { db, transaction, now, actor, locale: 'en', origin: config.origin } as const
  try {
    const sound = faults.length === 0
    const fault = sound ? null : message('ledger.fault.database', { count: faults.length })
    const checks: Check[] = [
      { ...message('ledger.check.database'), ok: sound, fault },
      ...(await checkStreams(database.db, tools, { now, pins: config.trustedKeys })),
      ...(await checkPins(database.db, pins)),
      ...(await checkRows(database.db)),
      ...(await checkRankings(database.db, { now })),
      ...(await checkResults(systemCtx)),
      ...(await checkContents(database.db, storage)),
    ]
    for (const each of checks) console.log(lineOf(each))
    for (const each of faults) console.log(`       ${each}`)
    const wrong = checks.filter(each => !each.ok).length
    console.log(wrong === 0 ? 'All checks passed.' : `${wrong} of ${checks.length} checks are WRONG.`)
    return wrong === 0 ? 0 : 1
  } finally {
    await database.close()
  }
}

async function checkPins(db: Db, pins: readonly { name: string; text: string }[]): Promise<Check[]> {
  const checks: Check[] = []
  for (const pin of pins) checks.push(...(await checkPin(db, { ...pin, tools, trusted: config.trustedKeys })))
  return checks
}

function lineOf({ key, values, fault }: Check): string {
  const t = translate('en')
  return fault ? `WRONG  ${t(key, values)}: ${t(fault.key, fault.values)}` : `ok     ${t(key, values)}`
}

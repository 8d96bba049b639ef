import { config } from '#app/config.server'
import { type Check, message } from '#app/domain/ledger/report'
import { integrityFaults } from '#db/integrity.server'
import { checkInstance, wordsOf } from './instance-checks'
import { asSystem } from './system'
import { readText } from './verify'

/**
 * `meydan verify --instance`: checks the database and everything that `checkInstance` does. Returns the exit code.
 * @unguarded for the operator only.
 */
export async function verifyInstance(pinFiles: readonly string[]): Promise<number> {
  const pins = pinFiles.map(name => ({ name, text: readText(name) ?? '' }))
  const faults = await integrityFaults(config.databaseUrl)
  const sound = faults.length === 0
  const fault = sound ? null : message('ledger.fault.database', { count: faults.length })
  const database: Check = { ...message('ledger.check.database'), ok: sound, fault }
  const checks = [database, ...(await asSystem(ctx => checkInstance(ctx, pins)))]
  for (const each of checks) console.log(lineOf(each))
  for (const each of faults) console.log(`       ${each}`)
  const wrong = checks.filter(each => !each.ok).length
  console.log(wrong === 0 ? 'All checks passed.' : `${wrong} of ${checks.length} checks are WRONG.`)
  return wrong === 0 ? 0 : 1
}

function lineOf(check: Check): string {
  const { said, fault } = wordsOf(check)
  return fault ? `WRONG  ${said}: ${fault}` : `ok     ${said}`
}

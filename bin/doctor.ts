import type { Check } from '#app/domain/ledger/report'
import type { Ctx } from '#app/domain/shared/context'
import { checkClock, checkDatabase, checkFolder, checkJobs, checkLooseFiles } from './doctor/database'
import { type Finding, problem, well } from './doctor/finding'
import { checkBackups, checkPermissions, checkSettings, checkSpace } from './doctor/machine'
import { checkSearch } from './doctor/search'
import { checkInstance, wordsOf } from './instance-checks'
import { asSystem } from './system'

type Options = { json?: true; backups?: string }

/**
 * `meydan doctor`: looks at settings, machine, database, ledger and files, and says what to do about each problem.
 * Changes nothing. Returns the exit code: 0 where all is well, else 1. @unguarded for the operator only.
 */
export async function doctor({ json, backups }: Options, now = new Date()): Promise<number> {
  const { findings: ofDatabase, usable } = await checkDatabase(now)
  const findings = [
    checkSettings(process.env),
    ...(await checkSpace()),
    await checkPermissions(),
    ...ofDatabase,
    ...(usable ? await asSystem(checkData) : []),
    ...(backups === undefined ? [] : [await checkBackups(backups, now)]),
  ]
  if (json) console.log(JSON.stringify(findings, null, 2))
  else for (const each of findings) print(each)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

async function checkData(ctx: Ctx): Promise<Finding[]> {
  return [
    await checkClock(ctx),
    ...(await checkFolder(ctx)),
    ...(await checkJobs(ctx)),
    ...(await checkInstance(ctx)).map(findingOf),
    await checkLooseFiles(ctx),
    await checkSearch(ctx),
  ]
}

function findingOf(check: Check): Finding {
  const { said, fault } = wordsOf(check)
  if (fault === null) return well(said, 'yes')
  const advice =
    'Somebody or something changed data outside Meydan. Keep a copy of the database as it is, and compare it with the newest backup that verifies.'
  return problem(said, fault, advice)
}

function print({ check, ok, found, advice }: Finding): void {
  console.log(`${ok ? 'ok     ' : 'problem'}  ${check}: ${found}`)
  if (advice) console.log(`         → ${advice}`)
}

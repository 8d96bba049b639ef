import { existsSync } from 'node:fs'
import { isNotNull } from 'drizzle-orm'
import { config } from '#app/config.server'
import { loadNewestInstant } from '#app/domain/ledger/queries/load-newest-instant.server'
import type { Ctx } from '#app/domain/shared/context'
import { listNamedHashes } from '#app/domain/submissions/queries/load-named-hashes.server'
import { dueJobs } from '#app/worker/readiness.server'
import { engine } from '#db/engine'
import { instance, jobs, signingKeys } from '#db/schema'
import { type DatabaseState, databaseState } from '#db/state.server'
import { reasonOf } from '../backup/words'
import { loadFolder } from '../data-folder'
import { type Finding, problem, well } from './finding'
import { listKeptFiles, sqliteFile } from './machine'

export type Looked = { findings: Finding[]; usable: boolean }

/** Whether the database is there, whole, and has the tables of this version. */
export async function checkDatabase(now: Date): Promise<Looked> {
  if (engine === 'sqlite' && !existsSync(sqliteFile()))
    return unusable(`${sqliteFile()} does not exist`, 'Correct DATABASE_URL, or restore a backup.')
  try {
    const state = await databaseState(config.databaseUrl)
    return {
      findings: [integrity(state), schema(state), ...databaseClock(state, now)],
      usable: state.schema === 'current',
    }
  } catch (error) {
    // why: an unreachable or damaged database is one of the possible findings
    return unusable(
      reasonOf(error),
      'Start the database; run `npx meydan migrate` on a new one; restore a damaged one.',
    )
  }
}

function unusable(found: string, advice: string): Looked {
  return { findings: [problem('database', found, advice)], usable: false }
}

function integrity({ version, faults }: DatabaseState): Finding {
  if (faults.length === 0) return well('database', `${version} reports no error`)
  const found = `${version}: ${faults.slice(0, 10).join('; ')}`
  return problem(
    'database',
    found,
    'Stop the server and restore the newest backup that verifies, or correct the setting.',
  )
}

function schema({ schema }: DatabaseState): Finding {
  if (schema === 'current') return well('tables', 'those of this version')
  if (schema === 'newer')
    return problem('tables', 'those of a newer version', 'Run the newer version of Meydan on this database.')
  return problem('tables', 'those of an older version', 'Make a backup, then run `npx meydan migrate`.')
}

function databaseClock({ now: other }: DatabaseState, now: Date): Finding[] {
  if (!other) return []
  const apart = Math.abs(other.getTime() - now.getTime())
  const found = `${(apart / 1000).toFixed(1)} s from that of the database`
  if (apart < 5_000) return [well('clock of this machine', found)]
  return [
    problem(
      'clock of this machine',
      found,
      'Set both machines by NTP: the clock of Meydan decides deadlines.',
    ),
  ]
}

/** Whether the ledger holds instants that lie ahead. @unguarded for the operator only. */
export async function checkClock({ db, now }: Ctx): Promise<Finding> {
  const newest = await loadNewestInstant(db)
  if (!newest || newest <= now) return well('clock', 'not behind the ledger')
  const found = `behind the newest entry of the ledger by ${Math.ceil((newest.getTime() - now.getTime()) / 1000)} s`
  return problem('clock', found, 'Set the clock by NTP before anybody submits.')
}

/** Whether DATA_DIR belongs to the database, and the signing key is there. */
export async function checkFolder({ db }: Ctx): Promise<Finding[]> {
  const [marked] = await db.select().from(instance)
  const owner = loadFolder(marked?.purpose === 'production' ? marked.since : null)
  const keys = await db.select({ keyId: signingKeys.keyId }).from(signingKeys)
  const hasKey = config.signingKey !== null || existsSync(`${config.dataDir}/keys/signing.pem`)
  return [
    owner === 'foreign'
      ? problem('data folder', 'DATA_DIR belongs to another database', 'Correct DATA_DIR or DATABASE_URL.')
      : well('data folder', owner === 'own' ? 'belongs to this database' : 'not marked yet'),
    hasKey || keys.length === 0
      ? well('signing key', hasKey ? 'in place' : 'made at the first start')
      : problem(
          'signing key',
          `missing; the last one was ${keys.at(-1)?.keyId}`,
          'Put keys/signing.pem back, or set SIGNING_KEY.',
        ),
  ]
}

/** Whether jobs run, and which were given up. */
export async function checkJobs({ db, now }: Ctx): Promise<Finding[]> {
  const late = await db.$count(jobs, dueJobs(new Date(now.getTime() - 15 * 60_000), now))
  const dead = await db.$count(jobs, isNotNull(jobs.failedAt))
  return [
    late === 0
      ? well('jobs', 'none waits for more than 15 minutes')
      : problem(
          'jobs',
          `${late} wait for more than 15 minutes`,
          'Start the server, and read its log for failed turns of the worker.',
        ),
    dead === 0
      ? well('given-up jobs', 'none')
      : problem(
          'given-up jobs',
          `${dead}`,
          'Read the reasons on the page /staff/jobs, mend them, and run the jobs again.',
        ),
  ]
}

/** Files on the disk that no row names; those of the last days wait for the sweep. @unguarded for the operator only. */
export async function checkLooseFiles({ db }: Ctx): Promise<Finding> {
  const named = await listNamedHashes(db)
  const loose = (await listKeptFiles()).filter(sha256 => !named.has(sha256))
  if (loose.length === 0) return well('files without a row', 'none')
  return well('files without a row', `${loose.length}; the daily job deletes them after two days`)
}

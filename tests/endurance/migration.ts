import { spawn } from 'node:child_process'
import { databaseState } from '#db/state.server'
import { meydan } from '#tests/support/command'
import type { Place } from './world'

/**
 * Interrupts `meydan migrate` (SIGKILL) at another instant each time, on one empty database, until it has ended by
 * itself; the tables must then be those of this version.
 */
export async function migration(place: Place, { count }: { count: number }) {
  // from the sources, where the start of any command takes most of the time of a migration
  const sources = { BUILD_DIR: 'none' }
  const env = { ...process.env, ...sources, DATABASE_URL: place.databaseUrl, DATA_DIR: place.dataDir }
  const began = performance.now()
  const warm = await meydan(['--help'], sources)
  const startUp = performance.now() - began
  let interrupted = 0
  for (let n = 0; n < count; n++) {
    const child = spawn('node', ['bin/meydan.mjs', 'migrate'], { env, stdio: 'ignore' })
    const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
    // most of the time goes into starting Node; the migration itself takes the last part
    const timer = setTimeout(() => child.kill('SIGKILL'), startUp * (0.7 + 0.8 * ((n + 1) / count)))
    if ((await ended) === null) interrupted++
    clearTimeout(timer)
  }
  const last = await meydan(['migrate'], { DATABASE_URL: place.databaseUrl })
  const { schema, faults } = await databaseState(place.databaseUrl)
  return {
    tries: count,
    interrupted,
    helpExit: warm.code,
    exit: last.code,
    schema,
    faults: faults.filter(each => !/fsync|synchronous/.test(each)),
  }
}

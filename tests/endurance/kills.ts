import { integrityFaults } from '#db/integrity.server'
import { serveOver } from '#tests/support/served'
import { verified } from './verified'
import { buildWorld, type Place } from './world'
import { compare, nothingTold, percentile, type Told, write } from './writing'

/** Kills the server (SIGKILL) again and again under writers; nothing that was acknowledged may be lost or doubled. */
export async function kills(place: Place, { count, writers }: { count: number; writers: number }) {
  const all = (await buildWorld(place, writers)).map(nothingTold)
  const ready: number[] = []
  for (let kill = 0; kill < count; kill++) {
    const began = performance.now()
    const served = await serveOver(place)
    ready.push(performance.now() - began)
    const until = { over: false }
    const where = { origin: served.origin, goOn: () => !until.over }
    const writing = Promise.all(all.map(told => write(told, where)))
    const before = acknowledgedBy(all)
    // a busy machine may need seconds for the first answers
    for (let tries = 0; tries < 200 && acknowledgedBy(all) < before + writers; tries++) await pause(50)
    await pause(400 * Math.random())
    const ended = new Promise(resolve => served.process.once('exit', resolve))
    served.stop()
    until.over = true
    await Promise.all([writing, ended])
  }
  return {
    kills: count,
    writers,
    ...(await compare(place, all)),
    readyMs: { p50: percentile(ready, 0.5), max: percentile(ready, 1) },
    integrity: (await integrityFaults(place.databaseUrl)).length === 0,
    verified: await verified(place),
  }
}

const acknowledgedBy = (all: readonly Told[]) =>
  all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

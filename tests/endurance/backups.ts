import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { meydan } from '#tests/support/command'
import { serveOver } from '#tests/support/served'
import { verified } from './verified'
import { buildWorld, type Place } from './world'
import { compare, errorsOf, nothingTold, percentile, write } from './writing'

type Params = { count: number; writers: number; everyMs: number }

/** Backs up again and again under writers, and restores each copy into an empty place. `blank` makes such a place. */
export async function backups(
  place: Place,
  { count, writers, everyMs }: Params,
  blank: () => Promise<Place>,
) {
  const all = (await buildWorld(place, writers)).map(nothingTold)
  const served = await serveOver(place)
  const until = { over: false }
  const writing = Promise.all(
    all.map(told => write(told, { origin: served.origin, goOn: () => !until.over })),
  )
  await new Promise(resolve => setTimeout(resolve, 1_000))
  const usual = all.flatMap(({ took }) => took.splice(0))
  const seconds: number[] = []
  const outcome = { made: 0, restored: 0, verified: 0, complete: 0 }
  const problems: string[] = []
  for (let n = 0; n < count; n++) {
    const folder = join(place.dataDir, '..', `backups-${n}`)
    mkdirSync(folder)
    const before = all.map(told => ({ ...told, acknowledged: [...told.acknowledged] }))
    const began = performance.now()
    const made = await meydan(['backup', folder], settings(place))
    seconds.push((performance.now() - began) / 1000)
    const backup = /complete: (\S+)/.exec(made.said)?.[1]
    if (made.code !== 0 || !backup) problems.push(made.said)
    else {
      outcome.made++
      const target = await blank()
      const restored = await meydan(['restore', backup], settings(target))
      if (restored.code !== 0) problems.push(restored.said)
      else {
        outcome.restored++
        if (await verified(target)) outcome.verified++
        const { lost, twice, gaps } = await compare(target, before)
        if (lost + twice + gaps === 0) outcome.complete++
      }
    }
    rmSync(folder, { recursive: true, force: true })
    await new Promise(resolve => setTimeout(resolve, everyMs))
  }
  until.over = true
  await writing
  served.stop()
  const during = all.flatMap(({ took }) => took)
  return {
    backups: count,
    writers,
    ...outcome,
    problems,
    errors: errorsOf(all),
    acknowledged: all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    backupSeconds: { p50: round(seconds, 0.5), max: round(seconds, 1) },
    submitMs: { before: percentile(usual, 0.99), during: percentile(during, 0.99) },
  }
}

const round = (numbers: readonly number[], part: number) =>
  percentile(
    numbers.map(each => each * 10),
    part,
  ) / 10

function settings({ databaseUrl, dataDir }: Place) {
  return { DATABASE_URL: databaseUrl, DATA_DIR: dataDir }
}

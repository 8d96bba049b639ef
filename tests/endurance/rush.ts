import { newId } from '#app/domain/shared/ids'
import { serveOver } from '#tests/support/served'
import { verified } from './verified'
import { buildWorld, firstDraft, type Place } from './world'
import { compare, errorsOf, nothingTold, percentile, post } from './writing'

type Params = { submitters: number; seconds: number }

/** Every team submits once, at its own instant within the last seconds, however long the answers take. */
export async function rush(place: Place, { submitters, seconds }: Params) {
  const all = (await buildWorld(place, submitters)).map(nothingTold)
  const served = await serveOver(place)
  await fetch(`${served.origin}/`)
  await Promise.all(
    all.map(async (told, index) => {
      await new Promise(resolve => setTimeout(resolve, (index / submitters) * seconds * 1000))
      const began = performance.now()
      const status = await post(served.origin, told.team, { draftNumber: '1', key: newId() })
      told.took.push(performance.now() - began)
      if (status === 302) told.acknowledged.push(firstDraft(told.team.entryId))
      else told.errors[status] = 1
    }),
  )
  served.stop()
  const took = all.flatMap(told => told.took)
  return {
    submitters,
    seconds,
    ...(await compare(place, all)),
    errors: errorsOf(all),
    ms: { p50: percentile(took, 0.5), p99: percentile(took, 0.99), max: percentile(took, 1) },
    verified: await verified(place),
  }
}

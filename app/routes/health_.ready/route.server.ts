import { config } from '#app/config.server'
import { clockState } from '#app/http/clock.server'
import { database } from '#app/runtime.server'
import { freeSpace } from '#app/services/free-space.server'
import { checkReadiness } from '#app/worker/readiness.server'

/**
 * For monitoring: 200 when all parts of this process work, else 503; the body says which part fails. A system clock
 * that was set back, and a disk without room for files, are reported but do not take the process out of service, because
 * its own clock goes on, and pages and texts do not need that room.
 */
export async function loader() {
  const { ready, parts } = await checkReadiness(database, new Date())
  const { behind } = clockState()
  const freeBytes = await freeSpace(config.dataDir)
  const disk = { ok: freeBytes >= config.files.minFreeBytes, freeBytes }
  const shown = { ...parts, clock: { ok: behind === 0, behindMs: behind }, disk }
  return Response.json(
    { ready, parts: shown },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}

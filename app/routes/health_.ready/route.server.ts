import { clockState } from '#app/http/clock.server'
import { database } from '#app/runtime.server'
import { checkReadiness } from '#app/worker/readiness.server'

/**
 * For monitoring: 200 when all parts of this process work, else 503; the body says which part fails. A system clock
 * that was set back is reported, but does not take the process out of service, because its own clock goes on.
 */
export async function loader() {
  const { ready, parts } = await checkReadiness(database, new Date())
  const { behind } = clockState()
  const shown = { ...parts, clock: { ok: behind === 0, behindMs: behind } }
  return Response.json(
    { ready, parts: shown },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}

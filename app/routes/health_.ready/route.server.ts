import { clockState } from '#app/http/clock.server'
import { database } from '#app/runtime.server'
import { checkReadiness } from '#app/worker/readiness.server'

/**
 * For monitoring: 200 when this process does its whole work, else 503; the body says which part fails. A clock of the
 * system that was set back is shown, but takes no process out of service: its own clock goes on.
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

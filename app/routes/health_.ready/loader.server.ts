import { checkReadiness } from '#app/jobs/readiness.server'
import { database } from '#app/runtime.server'

/** For monitoring: 200 when this process does its whole work, else 503; the body says which part fails. */
export async function loader() {
  const readiness = await checkReadiness(database, new Date())
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}

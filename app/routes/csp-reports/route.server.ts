import type { ActionFunctionArgs } from '@remix-run/node'
import { config } from '#app/config.server'
import { readCspReports } from '#app/http/csp-report'
import { isSameOrigin } from '#app/http/guards.server'
import { hasRoom } from '#app/http/limits.server'
import { pageArgs } from '#app/http/page.server'
import { logSecurity, placeOf } from '#app/http/security-log.server'

/** More than a browser sends at once, in characters. */
const longest = 64_000

/**
 * Accepts a browser's reports of content security policy violations and writes them to the security log. The answer never
 * shows whether they were understood or were too many.
 */
export async function action(args: ActionFunctionArgs) {
  const { request, address } = pageArgs(args)
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const text = await request.text()
  const reports = text.length <= longest ? readCspReports(text, config.origin) : []
  for (const report of reports) {
    if (!(await hasRoom('cspReports', address)) || !(await hasRoom('cspReportsOfAll', 'all'))) break
    const { path, network } = placeOf({ request: new Request(report.page), address })
    const reason = `${report.directive} ${report.blocked}`
    logSecurity({ event: 'policy.violated', actor: 'visitor', path: path.slice(0, 200), network, reason })
  }
  return new Response(null, { status: 204 })
}

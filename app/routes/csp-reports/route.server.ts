import type { ActionFunctionArgs } from '@remix-run/node'
import { config } from '#app/config.server'
import { readCspReport } from '#app/http/csp-report'
import { isSameOrigin } from '#app/http/guards.server'
import { hasRoom } from '#app/http/limits.server'
import { pageArgs } from '#app/http/page.server'
import { logSecurity, placeOf } from '#app/http/security-log.server'

/** More characters than any browser's report. */
const longest = 16_000

/**
 * Accepts a browser's report of a content security policy violation and writes it to the security log. The answer never
 * shows whether it was understood or was one too many.
 */
export async function action(args: ActionFunctionArgs) {
  const { request, address } = pageArgs(args)
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const text = await request.text()
  const report = text.length <= longest ? readCspReport(text, config.origin) : null
  if (report && (await hasRoom('cspReports', address)) && (await hasRoom('cspReportsOfAll', 'all'))) {
    const { path, network } = placeOf({ request: new Request(report.page), address })
    const reason = `${report.directive} ${report.blocked}`
    logSecurity({ event: 'policy.violated', actor: 'visitor', path: path.slice(0, 200), network, reason })
  }
  return new Response(null, { status: 204 })
}

import type { ActionFunctionArgs } from '@remix-run/node'
import { config } from '#app/config.server'
import { readCspReport } from '#app/http/csp-report'
import { isSameOrigin } from '#app/http/guards.server'
import { hasRoom } from '#app/http/limits.server'
import { pageArgs } from '#app/http/page.server'
import { logSecurity, placeOf } from '#app/http/security-log.server'

/** More than any report of a browser, in characters. */
const longest = 16_000

/**
 * Takes a browser's report that a page broke the content security policy, and writes it to the security log. Whoever
 * sends one is told nothing: not whether it was understood, nor whether it was one too many.
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

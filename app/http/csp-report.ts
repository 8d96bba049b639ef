import { z } from 'zod'

/** The directives of a page's policy (see headers.server.ts), as browsers name them in reports. */
const directive =
  /^(?:default|script|style|img|connect|font|media|frame|worker|manifest|object)-src(?:-elem|-attr)?$/
const others = ['form-action', 'base-uri', 'frame-ancestors']

/** What `report-uri` of the policy sends: one report. */
const OldReport = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2000),
    'violated-directive': z.string().max(200).default(''),
    'effective-directive': z.string().max(200).optional(),
    'blocked-uri': z.string().max(10_000).default(''),
  }),
})

/** What `report-to` sends (Reporting API): a list of reports, some of them about other things. */
const NewReport = z.object({
  type: z.literal('csp-violation'),
  body: z.object({
    documentURL: z.string().max(2000),
    effectiveDirective: z.string().max(200),
    blockedURL: z.string().max(10_000).nullish(),
  }),
})

/** More than one network may have logged in its time (see limits.server.ts). */
const mostOfBody = 20

/** `page`: the address of the page · `directive`: of the policy · `blocked`: what the browser refused, without its path */
export type CspReport = { page: string; directive: string; blocked: string }

/**
 * Reads a browser's reports of policy violations, without those about another site's page. Anyone can send a report, so
 * only an address of ours, a directive and a blocked origin are kept.
 */
export function readCspReports(text: string, origin: string): CspReport[] {
  const json = jsonOf(text)
  const said = Array.isArray(json) ? json.slice(0, mostOfBody).map(newReport) : [oldReport(json)]
  return said.flatMap(each => (each ? checked(each, origin) : []))
}

function oldReport(json: unknown): CspReport | null {
  const { data } = OldReport.safeParse(json)
  if (!data) return null
  const report = data['csp-report']
  const directive = report['effective-directive'] ?? report['violated-directive']
  return { page: report['document-uri'], directive, blocked: report['blocked-uri'] }
}

function newReport(json: unknown): CspReport | null {
  const { data } = NewReport.safeParse(json)
  if (!data) return null
  const { documentURL, effectiveDirective, blockedURL } = data.body
  return { page: documentURL, directive: effectiveDirective, blocked: blockedURL ?? '' }
}

function checked(report: CspReport, origin: string): CspReport[] {
  const { page } = report
  const [named = ''] = report.directive.split(' ')
  if (!URL.canParse(page) || new URL(page).origin !== origin) return []
  if (!directive.test(named) && !others.includes(named)) return []
  return [{ page, directive: named, blocked: blockedBy(report.blocked) }]
}

const keywords = ['inline', 'eval', 'wasm-eval', 'self', 'data', 'blob']

function blockedBy(uri: string): string {
  if (keywords.includes(uri)) return uri
  if (!URL.canParse(uri)) return 'other'
  const { protocol, host } = new URL(uri)
  return /^https?:$/.test(protocol) && host.length <= 100 ? `${protocol}//${host}` : protocol.slice(0, 20)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // why: anyone can send anything; text that is not JSON is not a report
    return null
  }
}

import { z } from 'zod'

/** The directives of a page's policy (see headers.server.ts), as browsers name them in reports. */
const directive =
  /^(?:default|script|style|img|connect|font|media|frame|worker|manifest|object)-src(?:-elem|-attr)?$/
const others = ['form-action', 'base-uri', 'frame-ancestors']

const Report = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2000),
    'violated-directive': z.string().max(200).default(''),
    'effective-directive': z.string().max(200).optional(),
    'blocked-uri': z.string().max(10_000).default(''),
  }),
})

/**
 * `page`: the address of the page · `directive`: of the policy · `blocked`: what the browser blocked, without its path
 */
export type CspReport = { page: string; directive: string; blocked: string }

/**
 * Reads a browser's report of a policy violation; null when it is not one, or is about another site's page. Anyone can
 * send a report, so only an address of ours, a directive and a blocked origin are kept.
 */
export function readCspReport(text: string, origin: string): CspReport | null {
  const parsed = Report.safeParse(jsonOf(text))
  if (!parsed.success) return null
  const report = parsed.data['csp-report']
  const page = report['document-uri']
  const [named = ''] = (report['effective-directive'] ?? report['violated-directive']).split(' ')
  if (!URL.canParse(page) || new URL(page).origin !== origin) return null
  if (!directive.test(named) && !others.includes(named)) return null
  return { page, directive: named, blocked: blockedBy(report['blocked-uri']) }
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

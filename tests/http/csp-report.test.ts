import { expect, test } from 'vitest'
import { readCspReports } from '#app/http/csp-report'
import { readSources } from '#bin/sources'

const origin = 'https://meydan.test'

/** The only report of a body, or null. */
function one(text: string) {
  const reports = readCspReports(text, origin)
  expect(reports.length).toBeLessThan(2)
  return reports[0] ?? null
}

const read = (report: Record<string, unknown>) =>
  one(JSON.stringify({ 'csp-report': { 'document-uri': `${origin}/winners?q=Aysel`, ...report } }))

test('a report contains the violated directive and the blocked source', () => {
  const report = {
    'effective-directive': 'script-src-elem',
    'blocked-uri': 'https://evil.test:8080/a/name?x=1',
  }
  expect(read(report)).toEqual({
    page: `${origin}/winners?q=Aysel`,
    directive: 'script-src-elem',
    blocked: 'https://evil.test:8080',
  })
})

const reporting = (bodies: Record<string, unknown>[], type = 'csp-violation') =>
  JSON.stringify(bodies.map(body => ({ type, age: 1, url: `${origin}/`, user_agent: 'x', body })))

test('reports as the Reporting API sends them say the same; those about something else are left out', () => {
  const body = { documentURL: `${origin}/winners`, effectiveDirective: 'img-src', blockedURL: 'data' }
  const said = { page: `${origin}/winners`, directive: 'img-src', blocked: 'data' }
  const other = { documentURL: 'https://evil.test/', effectiveDirective: 'img-src' }
  expect(readCspReports(reporting([body, other, body]), origin)).toEqual([said, said])
  expect(readCspReports(reporting([body], 'deprecation'), origin)).toEqual([])
  expect(readCspReports(reporting(Array.from({ length: 100 }, () => body)), origin)).toHaveLength(20)
  for (const none of ['[]', '[null]', '[[]]', '[{}]', 'null'])
    expect(readCspReports(none, origin)).toEqual([])
})

test.each([
  ['inline', 'inline'],
  ['eval', 'eval'],
  ['data', 'data'],
  ['chrome-extension://abcdef/x.js', 'chrome-extension:'],
  ['a name of somebody', 'other'],
  [`https://${'a'.repeat(101)}.test/`, 'https:'],
])('of what was refused, %j, only its origin is kept', (uri, blocked) => {
  expect(read({ 'violated-directive': "style-src 'self'", 'blocked-uri': uri })?.blocked).toBe(blocked)
})

test.each([
  ['no JSON', '{'],
  ['no report', '{"a":1}'],
  ['another site', JSON.stringify({ 'csp-report': { 'document-uri': 'https://evil.test/' } })],
  [
    'no directive of ours',
    JSON.stringify({
      'csp-report': { 'document-uri': `${origin}/`, 'violated-directive': 'a-name-of-somebody' },
    }),
  ],
  [
    'a page that is no address',
    JSON.stringify({ 'csp-report': { 'document-uri': 'about', 'violated-directive': 'img-src' } }),
  ],
])('%s is no report', (_, text) => {
  expect(one(text)).toBeNull()
})

test('no component writes inline styles', () => {
  const written = readSources('app').filter(({ text }) => /\bstyle=[{"']|<style/.test(text))
  // a mail has no policy, and its readers drop stylesheets
  expect(written.map(({ path }) => path)).toEqual(['app/text/mail-html.ts'])
})

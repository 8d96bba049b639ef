import { expect, test } from 'vitest'
import { readCspReport } from '#app/http/csp-report'
import { readSources } from '#tests/support/sources'

const origin = 'https://meydan.test'

const read = (report: Record<string, unknown>) =>
  readCspReport(
    JSON.stringify({ 'csp-report': { 'document-uri': `${origin}/winners?q=Aysel`, ...report } }),
    origin,
  )

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
  expect(readCspReport(text, origin)).toBeNull()
})

test('no component writes inline styles', () => {
  const written = readSources('app').filter(({ text }) => /\bstyle=[{"']|<style/.test(text))
  expect(written.map(({ path }) => path)).toEqual([])
})

import { expect, test } from 'vitest'
import { embedCode } from '#app/domain/embeds/embed-part'
import { frameAncestors, readSites } from '#app/domain/embeds/embed-sites'

test('sites are read one on each line, in their usual spelling and each once', () => {
  expect(
    readSites('https://Example.az/\n\n  https://*.gov.az\nhttps://example.az\nhttps://a.az:8443'),
  ).toEqual({
    sites: ['https://example.az', 'https://*.gov.az', 'https://a.az:8443'],
    refused: null,
  })
})

test.each([
  'http://example.az',
  'example.az',
  'https://example.az/page',
  'https://*',
  'https://*.az.*',
  'https://localhost',
  'https://example.az;script-src',
  'https://user:secret@example.az/?q',
  "'self'",
  'javascript:alert(1)',
])('%s is not a site', text => {
  expect(readSites(text)).toEqual({ sites: [], refused: text })
})

test('a name in Azerbaijani letters is written as browsers compare it', () => {
  expect(readSites('https://şəhər.az').sites).toEqual(['https://xn--hr-eta41hba.az'])
})

test('without sites only this site may show a frame', () => {
  expect(frameAncestors(null)).toBe("frame-ancestors 'self'")
  expect(frameAncestors(['https://example.az'])).toBe("frame-ancestors 'self' https://example.az")
})

test('the code to copy cannot be left by a title', () => {
  const address = 'https://m.example/embed/challenges/a/card?lang=az&x=1'
  const code = embedCode({ address, title: '"><script>', part: 'card' })
  expect(code).toBe(
    '<iframe src="https://m.example/embed/challenges/a/card?lang=az&amp;x=1" title="&quot;>&lt;script>" ' +
      'width="100%" height="340" frameborder="0" loading="lazy"></iframe>',
  )
})

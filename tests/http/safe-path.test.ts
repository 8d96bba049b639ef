import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathAfterJoining, sameOriginPath } from '#app/http/safe-path'

test('a path on this site is followed, with its query and fragment', () => {
  expect(sameOriginPath('/challenges?q=su#top')).toBe('/challenges?q=su#top')
})

const elsewhere = [
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '.evil.example',
  '@evil.example',
  '/.//evil.example',
  '/..//evil.example',
]

test.each(elsewhere)('%j leads home', asked => {
  expect(sameOriginPath(asked)).toBe('/')
})

test('a path of more than 2,000 characters leads home', () => {
  const path = `/${'a'.repeat(1999)}`
  expect([sameOriginPath(path), sameOriginPath(`${path}a`)]).toEqual([path, '/'])
})

test('every result is a path on this site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), asked => {
      const answer = sameOriginPath(asked)
      expect(new URL(answer, 'https://meydan.test').origin).toBe('https://meydan.test')
    }),
  )
})

test('after joining a person goes on to a public page or the host desk, never to an address with a secret', () => {
  expect(pathAfterJoining('/challenges/water?lang=az')).toBe('/challenges/water?lang=az')
  expect(pathAfterJoining('/host')).toBe('/host')
  const others = [
    '/',
    '/judge-invitations/secret',
    '/password-reset/secret',
    '/challengesx',
    '//evil.example',
  ]
  expect(others.map(pathAfterJoining)).toEqual(others.map(() => undefined))
})

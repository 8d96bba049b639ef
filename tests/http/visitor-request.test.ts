import { expect, test } from 'vitest'
import { visitorAddress } from '#app/http/page-cache/visitor-pages'
import { codingOf, visitorRequest } from '#app/http/page-cache/visitor-request'

const keyOf = (target: string, headers = {}) => visitorRequest(target, headers)?.key ?? null

test('the key has the language, theme and zone from closed lists, and the address in one spelling', () => {
  const cookie = 'theme=dark; zone=Europe%2FParis; locale=ru; other=1'
  expect(keyOf('/challenges?lang=en&utm_source=x&phase=open&sort=closing', { cookie })).toBe(
    'en dark Europe/Paris /challenges?phase=open',
  )
  expect(keyOf('/', { 'accept-language': 'ru-RU,en;q=0.5' })).toBe('ru system Asia/Baku /')
  expect(keyOf('/', { cookie: 'locale=xx; theme=red; zone=Mars' })).toBe('az system Asia/Baku /')
})

test('a session, a message of the last action and an authorization are never answered from the cache', () => {
  for (const cookie of ['session=abc', 'a=b; __Host-session=abc', 'flash=x', 'session=']) {
    expect(keyOf('/', { cookie })).toBeNull()
  }
  expect(keyOf('/', { authorization: 'Bearer x' })).toBeNull()
  expect(keyOf('/', { cookie: 'my-session=abc' })).not.toBeNull()
})

test('a zone in another spelling than the list’s bypasses the cache', () => {
  expect(keyOf('/', { cookie: 'zone=europe%2Fparis' })).toBeNull()
})

test('only the addresses of visitors’ pages are kept, in one spelling', () => {
  const kept = (target: string) => visitorAddress(target)?.address ?? null
  expect(kept('/?utm_source=1&fbclid=2')).toBe('/')
  expect(kept('/challenges/abc/leaderboard?unranked=3&ranked=2&lang=en')).toBe(
    '/challenges/abc/leaderboard?ranked=2&unranked=3',
  )
  expect(kept('/winners?page=1')).toBe('/winners')
  const bypassing = [
    ...['/host', '/institutions/new', '/challenges/', '/challenges/Abc', '/challenges/abc/entry', '/sign-in'],
    ...['/challenges.data', '/?_data=x', '//', '/challenges/a%20b', '/winners?page=51', '/winners?x=%zz'],
    // what another page than the kept one may answer
    ...['/?anything=1', '/challenges/abc/leaderboard?team=x', '/challenges/abc/results?ranked=2'],
    // searches, fields left empty, and combinations
    ...['/challenges?q=su', '/challenges?q=', '/challenges?institution=a', '/challenges?min=5&currency=AZN'],
    ...['/challenges?phase=open&who=student', '/challenges?phase=open&phase=judging'],
    `/winners?${'x'.repeat(3_000)}`,
  ]
  expect(bypassing.filter(target => kept(target) !== null)).toEqual([])
})

test('the best accepted coding is chosen, and one with a quality of 0 is not', () => {
  expect(codingOf('gzip, deflate, br, zstd')).toBe('br')
  expect(codingOf('gzip;q=1.0, br;q=0')).toBe('gzip')
  expect(codingOf('deflate, *;q=0.5')).toBe('br')
  expect(['', undefined, 'identity', 'gzip;q=0.000'].map(codingOf)).toEqual(Array(4).fill('identity'))
})

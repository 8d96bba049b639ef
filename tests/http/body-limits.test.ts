import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyLimit, largerBodies, usualBody } from '#app/http/body-limits'
import { createBudget } from '#app/http/budget'
import { fieldCounter } from '#app/http/field-counter'
import { listRoutes } from '#tests/support/routes'

/** Schemas that take a file, by name. */
const takesFile = /\b(DraftInput|DataFileInput|ProposalInput)\b|instanceof\(File\)/

const sourceOf = (folder: string) => readFileSync(`app/routes/${folder}/route.server.ts`, 'utf8')

test('every address that may send more is one that takes a form', () => {
  const acting = listRoutes().filter(route => route.acts)
  const known = new Set(acting.map(route => route.pattern))
  expect(Object.keys(largerBodies).filter(pattern => !known.has(pattern))).toEqual([])
})

test('every form with a file field may send more than the usual body', () => {
  const withFiles = listRoutes().filter(route => route.acts && takesFile.test(sourceOf(route.folder)))
  expect(withFiles.map(route => route.pattern).filter(pattern => !largerBodies[pattern])).toEqual([])
  expect(withFiles).toHaveLength(4)
})

test('a limit applies to an address with parameters, also when a script requests it', () => {
  const draft = { most: 64_000_000, from: 'signed_in' }
  expect(bodyLimit('/entries/abc/stages/def/draft')).toEqual(draft)
  expect(bodyLimit('/entries/abc/stages/def/draft.data')).toEqual(draft)
  expect(bodyLimit('/verify/')).toEqual({ most: 6_000_000, from: 'anyone' })
})

test('any other address gets the usual limit', () => {
  const usual = { most: usualBody, from: 'anyone' }
  const paths = [
    '/',
    '/sign-in',
    '/entries/abc/stages/def/draft/x',
    '/entries/a/b/stages/def/draft',
    '/verify/x',
  ]
  for (const path of paths) expect([path, bodyLimit(path)]).toEqual([path, usual])
})

test('fields are counted across chunks', () => {
  const encoded = fieldCounter('application/x-www-form-urlencoded; charset=utf-8')
  expect(['a=1&b', '=2&', '&c'].map(text => encoded(Buffer.from(text)))).toEqual([1, 2, 3])
  const parts = fieldCounter('multipart/form-data; boundary="--xyz"')
  expect(['----xy', 'z\r\nA----xyz', '----xyz'].map(text => parts(Buffer.from(text)))).toEqual([0, 2, 3])
  expect(fieldCounter('application/json')(Buffer.from('a&b'))).toBe(0)
})

test('nobody uses more than their share of a budget, nor all together more than the whole', () => {
  const budget = createBudget({ total: 10, each: 6 })
  expect(budget.take('a', 6)).toBe('taken')
  expect(budget.take('a', 1)).toBe('key_full')
  expect(budget.take('b', 5)).toBe('all_full')
  expect(budget.take('b', 4)).toBe('taken')
  budget.give('a', 6)
  expect([budget.held(), budget.take('c', 6)]).toEqual([4, 'taken'])
})

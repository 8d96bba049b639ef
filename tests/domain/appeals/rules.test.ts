import { expect, test } from 'vitest'
import { appealUntil, canSetTerms } from '#app/domain/appeals/permissions'
import { allow, deny } from '#app/domain/shared/verdict'

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const none = { days: null, shown: false }
const seven = { days: 7, shown: true }

test('the time to appeal begins with the publication of the result, and there is none before it', () => {
  expect(appealUntil({ terms: seven, resultsAt: null, now: at(5) })).toBeNull()
  expect(appealUntil({ terms: seven, resultsAt: at(6), now: at(5) })).toBeNull()
  expect(appealUntil({ terms: seven, resultsAt: at(5), now: at(5) })).toEqual(at(12))
  expect(appealUntil({ terms: none, resultsAt: at(5), now: at(5) })).toBeNull()
})

test('terms are free before the challenge is public, grow after it, and are fixed by a set publication', () => {
  const facts = { publicAt: at(2), resultsAt: null, now: at(5) }
  expect(canSetTerms({ ...facts, publicAt: null, before: seven, after: none })).toEqual(allow)
  expect(canSetTerms({ ...facts, publicAt: at(6), before: seven, after: none })).toEqual(allow)
  expect(canSetTerms({ ...facts, before: none, after: seven })).toEqual(allow)
  expect(canSetTerms({ ...facts, before: seven, after: { days: 14, shown: true } })).toEqual(allow)
  for (const after of [none, { days: 6, shown: true }, { days: 7, shown: false }])
    expect(canSetTerms({ ...facts, before: seven, after })).toEqual(deny('appeals.terms_only_grow'))
  expect(canSetTerms({ ...facts, resultsAt: at(9), before: none, after: seven })).toEqual(
    deny('appeals.terms_late'),
  )
})

import { expect, test } from 'vitest'
import {
  canAnswerAppeal,
  canAppeal,
  canExclude,
  canRestore,
  canScreen,
  canSendBack,
  mayAppealUntil,
} from '#app/domain/screening/permissions'
import { screeningState } from '#app/domain/screening/screening-state'
import { allow, deny } from '#app/domain/shared/verdict'

const at = (day: number) => new Date(Date.UTC(2026, 5, day))
const now = at(10)
const entry = { withdrawn: false, excluded: false, submitted: true, decided: false }

test('a host checks what is submitted until the outcome is decided, and sends back until a later time', () => {
  expect(canScreen(entry)).toEqual(allow)
  expect(canScreen({ ...entry, submitted: false })).toEqual(deny('screening.nothing_submitted'))
  expect(canScreen({ ...entry, withdrawn: true })).toEqual(deny('teams.entry.withdrawn'))
  expect(canScreen({ ...entry, decided: true })).toEqual(deny('judging.decided'))
  expect(canSendBack({ ...entry, until: at(11), now })).toEqual(allow)
  expect(canSendBack({ ...entry, until: now, now })).toEqual(deny('screening.until_past'))
})

test('an entry can be excluded at any time, but not between a scheduled outcome and its publication', () => {
  const facts = { withdrawn: false, excluded: false, scheduled: false }
  expect(canExclude(facts)).toEqual(allow)
  expect(canExclude({ ...facts, scheduled: true })).toEqual(deny('screening.scheduled'))
  expect(canExclude({ ...facts, excluded: true })).toEqual(deny('screening.is_excluded'))
  expect(mayAppealUntil({ until: at(13), now })).toEqual(allow)
  expect(mayAppealUntil({ until: at(12), now })).toEqual(deny('screening.appeal_too_short', { count: 3 }))
})

test('what the result was computed without stays out; an exclusion after the result can be undone', () => {
  const excludedAt = at(5)
  expect(canRestore({ excludedAt, resultsAt: null, now })).toEqual(allow)
  expect(canRestore({ excludedAt, resultsAt: at(20), now })).toEqual(allow)
  expect(canRestore({ excludedAt, resultsAt: at(7), now })).toEqual(deny('screening.published_without'))
  expect(canRestore({ excludedAt: at(8), resultsAt: at(7), now })).toEqual(allow)
  expect(canRestore({ excludedAt: null, resultsAt: null, now })).toEqual(deny('screening.not_excluded'))
})

test('a team appeals once before the end, and is answered once', () => {
  const facts = { excluded: true, until: at(12), appealed: false, now }
  expect(canAppeal(facts)).toEqual(allow)
  expect(canAppeal({ ...facts, now: at(12) })).toEqual(deny('screening.appeal_over'))
  expect(canAppeal({ ...facts, appealed: true })).toEqual(deny('screening.appealed_already'))
  expect(canAnswerAppeal({ appealed: true, answered: false })).toEqual(allow)
  expect(canAnswerAppeal({ appealed: true, answered: true })).toEqual(deny('screening.answered_already'))
})

test('a new version asks for a new check, and an undone exclusion too', () => {
  const state = (outcome: string, submittedAt: Date) =>
    screeningState({ excluded: false, last: { outcome, at: at(5) }, submittedAt })
  expect(['passed', 'sent_back', 'restored'].map(outcome => state(outcome, at(4)))).toEqual([
    ...['passed', 'sent_back', 'waiting'],
  ])
  expect(['passed', 'sent_back'].map(outcome => state(outcome, at(6)))).toEqual(['waiting', 'waiting'])
  expect(screeningState({ excluded: true, last: undefined, submittedAt: null })).toBe('excluded')
})

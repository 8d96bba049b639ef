import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Autosave,
  type AutosaveEvent,
  isSaved,
  longestWait,
  nextSaveAt,
  type Outcome,
  openAutosave,
  type Problem,
  quietFor,
  reduceAutosave,
} from '#app/http/autosave/state'

const news = { taken: {}, ids: [], stored: null }
const opened = openAutosave({ number: 4, unsaved: false, at: 0 })
const stateAfter = (...events: AutosaveEvent[]) => events.reduce(reduceAutosave, opened)
const changed = (at: number): AutosaveEvent => ({ type: 'changed', at })
const sent: AutosaveEvent = { type: 'sent' }
const saved = (number: number, at = 0, carried = 1): AutosaveEvent => ({
  type: 'answered',
  outcome: { kind: 'saved', number, news },
  at,
  carried,
})
const failed = (kind: 'offline' | 'fault' | 'signed_out' | 'gone', at = 0): AutosaveEvent => ({
  type: 'answered',
  outcome: { kind },
  at,
  carried: 1,
})

describe('when the next save begins', () => {
  test('nothing typed: never', () => {
    expect(nextSaveAt(opened)).toBe(null)
  })

  test('a second after the last change', () => {
    expect(nextSaveAt(stateAfter(changed(100), changed(300)))).toBe(300 + quietFor)
  })

  test('five seconds after the first change, when typing without a pause', () => {
    const typing = Array.from({ length: 100 }, (_, index) => changed(100 + index * 100))
    expect(nextSaveAt(stateAfter(...typing))).toBe(100 + longestWait)
  })

  test('not while a save or a pressed button is under way', () => {
    expect(nextSaveAt(stateAfter(changed(0), sent, changed(10)))).toBe(null)
    expect(nextSaveAt(stateAfter(changed(0), { type: 'pressed' }, changed(10)))).toBe(null)
  })

  test('text typed during a save is saved after it, based on its version', () => {
    const state = stateAfter(changed(0), sent, changed(10), saved(5, 50))
    expect([isSaved(state), state.number, nextSaveAt(state)]).toEqual([false, 5, 10 + quietFor])
  })

  test.each(['offline', 'fault', 'signed_out', 'gone'] as const)(
    'after %s again and again, with growing pauses',
    kind => {
      let state = stateAfter(changed(0))
      const pauses = Array.from({ length: 7 }, () => {
        state = [sent, failed(kind, 1000)].reduce(reduceAutosave, state)
        return (nextSaveAt(state) ?? 0) - 1000
      })
      expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    },
  )

  test('at once when the connection is back', () => {
    const state = stateAfter(changed(0), sent, failed('offline', 10), { type: 'woken', at: 20 })
    expect(nextSaveAt(state)).toBe(20)
  })

  test.each<Problem>([
    { kind: 'invalid', errors: {} },
    { kind: 'conflict', number: 5, news, conflicts: {} },
  ])('after the outcome $kind only when something is typed or chosen', outcome => {
    const answered: AutosaveEvent = { type: 'answered', outcome, at: 5, carried: 1 }
    expect(nextSaveAt(stateAfter(changed(0), sent, answered))).toBe(null)
    expect(nextSaveAt(stateAfter(changed(0), sent, answered, changed(50)))).toBe(50 + quietFor)
  })
})

test('restored text is saved', () => {
  expect(nextSaveAt(openAutosave({ number: 3, unsaved: true, at: 7 }))).toBe(7 + quietFor)
})

test('a button sends all typed text, and a refusal leaves it unsaved', () => {
  const pressed = stateAfter(changed(0), { type: 'pressed' })
  const over: Outcome = { kind: 'saved', number: null, news }
  const done = reduceAutosave(pressed, { type: 'released', outcome: over, at: 9 })
  expect([isSaved(done), done.number]).toEqual([true, 4])
  const refused = reduceAutosave(pressed, { type: 'released', outcome: { kind: 'gone' }, at: 9 })
  expect([isSaved(refused), nextSaveAt(refused)]).toEqual([false, 9 + 1000])
})

test('a form that a rule refused is still saved by itself, also one that only lost a row', () => {
  const refusal = { kind: 'closed', reasons: ['submissions.incomplete'] } as const
  const refused = stateAfter({ type: 'pressed' }, { type: 'released', outcome: refusal, at: 9 })
  expect([isSaved(refused), refused.problem, nextSaveAt(refused)]).toEqual([false, null, 9 + quietFor])
})

test('after any sequence of events, unsaved text is scheduled or being saved', () => {
  const kinds = ['offline', 'fault', 'signed_out', 'gone'] as const
  const event: fc.Arbitrary<AutosaveEvent> = fc.oneof(
    fc.constant(changed(1)),
    fc.constant<AutosaveEvent>({ type: 'woken', at: 1 }),
    fc.nat(9).map((number): AutosaveEvent => ({ type: 'loaded', number })),
  )
  const answer = fc.oneof(
    fc.nat(9).map(number => saved(number)),
    fc.constantFrom(...kinds).map(kind => failed(kind)),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.boolean(), answer), { maxLength: 40 }), steps => {
      let state: Autosave = opened
      let onServer = 0
      for (const [each, save, answered] of steps) {
        state = reduceAutosave(state, each)
        if (save && nextSaveAt(state) !== null) {
          const carried = state.changes
          state = [sent, changed(2), { ...answered, carried }].reduce(reduceAutosave, state)
          if (answered.type === 'answered' && answered.outcome.kind === 'saved') onServer = carried
        }
        expect(state.saved).toBe(onServer)
        expect(nextSaveAt(state) !== null).toBe(!isSaved(state))
      }
    }),
    { numRuns: 50 },
  )
})

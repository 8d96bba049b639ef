import { expect, test } from 'vitest'
import { events, payloadShown } from '#app/domain/ledger/events'

test('the payloads of these kinds and of no others are shown with the result', () => {
  const shown = Object.keys(events).filter(kind => payloadShown(kind) === 'with_result')
  expect(shown.sort()).toEqual([
    'announcement.sent',
    'appeals.terms_set',
    'attempt.left_out',
    'attempt.rescored',
    'attempt.run_again',
    'attempt.scored',
    'attempts.chosen',
    'challenge.approved',
    'challenge.archived',
    'challenge.cancelled',
    'challenge.changes_requested',
    'challenge.cloned',
    'challenge.cover_removed',
    'challenge.cover_set',
    'challenge.created',
    'challenge.deadline_extended',
    'challenge.edited',
    'challenge.file_added',
    'challenge.file_removed',
    'challenge.import_updated',
    'challenge.imported',
    'challenge.published',
    'challenge.submitted_for_review',
    'challenge.text_changed',
    'challenge.withdrawn_from_review',
    'clarification.issued',
    'metric.removed',
    'metric.set',
    'prize.declined',
    'prize.handed_down',
    'questions.opened',
    'ranking.computed',
    'result.announced',
    'result.corrected',
    'result.decided',
    'result.publication_cancelled',
    'result.publication_set',
    'stage.paused',
    'stage.resumed',
    'tie_vote.cancelled',
    'tie_vote.closed',
    'tie_vote.opened',
    'truth.replaced',
    'truth.replacement',
    'truth.replacement_dropped',
  ])
})

test('a payload that is shown with the result has no field for a person', () => {
  const fields = Object.entries(events).flatMap(([kind, { shown, payload }]) =>
    shown === 'with_result' && 'shape' in payload ? Object.keys(payload.shape).map(name => [kind, name]) : [],
  )
  expect(fields.length).toBeGreaterThan(20)
  expect(fields.filter(([, name]) => /person|judge|user|actor|email|mark/i.test(name ?? ''))).toEqual([])
})

test('a kind that is not listed shows its payload to nobody, whatever its prefix', () => {
  expect(payloadShown('result.person_seen')).toBe('never')
  expect(payloadShown('constructor')).toBe('never')
})

test('a payload with a field too many or too few is not accepted', () => {
  const { read } = events['payout.paid']
  expect(() => read({ payoutId: 'p1', name: 'Aysel' }, 'c1')).toThrow()
  expect(() => read({}, 'c1')).toThrow()
  expect(read({ payoutId: 'p1' }, 'c1').rows).toEqual([{ table: 'payouts', by: 'id', values: ['p1'] }])
})

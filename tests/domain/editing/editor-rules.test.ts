import { expect, test } from 'vitest'
import {
  mayChangeEligibility,
  mayChangeForm,
  mayChangePrizes,
  mayChangeText,
  mayChangeTimeline,
} from '#app/domain/challenges/changes'
import {
  missingPieces,
  type Schedule,
  type Written,
  type WrittenStage,
} from '#app/domain/challenges/completeness'
import { denormalise } from '#app/domain/challenges/denormalise'
import { mayMove } from '#app/domain/challenges/lifecycle'
import { canArchive, canCancel, canPublish, canReviewChallenge } from '#app/domain/challenges/permissions'
import { challengeStates } from '#app/domain/challenges/phase'
import { instantOf, isLocalTime, localOf } from '#app/domain/challenges/zoned-time'
import { keepIds } from '#app/domain/editing/kept-ids'
import { noRoles } from '#app/domain/people/challenge-roles'
import { allow, deny } from '#app/domain/shared/verdict'
import { criterion, textField } from '#tests/support/challenges'

const at = (iso: string) => new Date(iso)
const now = at('2026-06-01T08:00:00Z')

const stage: WrittenStage = {
  id: 'one',
  name: {},
  opensAt: at('2026-06-02T08:00:00Z'),
  closesAt: at('2026-06-12T08:00:00Z'),
  judgingEndsAt: at('2026-06-22T08:00:00Z'),
  form: [textField],
  rubric: { criteria: [criterion('impact')], guidance: {}, quorum: 1 },
  judging: null,
}

const whole: Written = {
  title: { en: 'Clean water' },
  summary: { en: 'Find leaks' },
  brief: { en: 'Long story' },
  externalUrl: null,
  prizes: [{ name: {}, kind: 'money', amount: 100_00 }],
  noPrizeSince: null,
  eligibility: { types: [], teamMin: 1, teamMax: 5, note: {} },
  stages: [stage],
  resultsPlannedAt: at('2026-06-30T08:00:00Z'),
  rules: { en: 'Be fair' },
}
const missing = (change: Partial<Written & WrittenStage>) => {
  const { id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging, ...rest } = {
    ...stage,
    ...change,
  }
  const stages = [{ id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging }]
  return missingPieces({ ...whole, ...{ stages, ...rest } }, now).map(each => each.key)
}

test('a complete challenge has no missing pieces', () => {
  expect(missing({})).toEqual([])
})

test('each missing piece is named with the section where it is written', () => {
  const empty = missingPieces(
    {
      ...whole,
      ...{ title: {}, summary: {}, brief: {}, prizes: [], rules: {} },
      stages: [{ ...stage, form: [], opensAt: null, rubric: { criteria: [], guidance: {}, quorum: 1 } }],
      eligibility: { types: [], teamMin: 1, teamMax: 0, note: {} },
    },
    now,
  )
  expect(empty).toEqual([
    { section: 'basics', key: 'editing.missing.title' },
    { section: 'basics', key: 'editing.missing.summary' },
    { section: 'brief', key: 'editing.missing.brief' },
    { section: 'prizes', key: 'editing.missing.prizes' },
    { section: 'eligibility', key: 'editing.missing.eligibility' },
    { section: 'timeline', key: 'editing.missing.timeline' },
    { section: 'form', key: 'editing.missing.form' },
    { section: 'rubric', key: 'editing.missing.rubric' },
    { section: 'rules', key: 'editing.missing.rules' },
  ])
})

test('title, summary and brief in three different languages are incomplete', () => {
  expect(missing({ title: { az: 'Su' }, summary: { en: 'Find leaks' }, brief: { ru: 'Текст' } })).toEqual([
    'editing.missing.one_language',
  ])
})

test('dates must be in order and the deadline in the future', () => {
  expect(missing({ closesAt: at('2026-06-02T07:00:00Z') })).toEqual(['editing.missing.closes_first'])
  expect(missing({ judgingEndsAt: at('2020-01-01T00:00:00Z') })).toEqual(['editing.missing.judging_first'])
  expect(missing({ resultsPlannedAt: at('2020-01-01T00:00:00Z') })).toEqual(['editing.missing.results_first'])
  const past = { opensAt: at('2026-05-01T08:00:00Z'), closesAt: now }
  expect(missing(past)).toEqual(['editing.missing.timeline_past'])
})

test('criteria without weight, and scales that miss their own top, are incomplete', () => {
  const rubric = (change: object) => ({ ...stage.rubric, criteria: [{ ...criterion('impact'), ...change }] })
  expect(missing({ rubric: rubric({ weight: 0 }) })).toEqual(['editing.missing.rubric'])
  expect(missing({ rubric: rubric({ step: 300 }) })).toEqual(['editing.missing.scale'])
})

test('no prize is complete once the host has said so, and a challenge that runs elsewhere needs no form, criteria or rules', () => {
  expect(missing({ prizes: [], noPrizeSince: now })).toEqual([])
  const bare = { form: [], rubric: { criteria: [], guidance: {}, quorum: 1 }, rules: {} }
  expect(missing({ ...bare, externalUrl: 'https://example.az' })).toEqual([])
})

test('a transition is possible only from its states', () => {
  const from = (move: Parameters<typeof mayMove>[1]) =>
    challengeStates.filter(state => mayMove(state, move).ok)
  expect(from('edit')).toEqual(['draft', 'changes_requested', 'approved', 'published'])
  expect(from('submit')).toEqual(['draft', 'changes_requested'])
  expect(from('approve')).toEqual(['in_review'])
  expect(from('publish')).toEqual(['approved', 'published'])
  expect(from('cancel')).toEqual(['draft', 'in_review', 'changes_requested', 'approved', 'published'])
})

test('a public challenge is not published again, a scheduled publication can be moved', () => {
  const times = { closesAt: null, resultsAt: null, now }
  const facts = { ...times, state: 'published' as const, missing: [], verified: true }
  expect(canPublish({ ...facts, publishAt: now })).toEqual(deny('editing.not_now.publish'))
  expect(canPublish({ ...facts, publishAt: new Date(now.getTime() + 1) })).toEqual(allow)
})

test('from the instant the result is public a challenge is archived, not cancelled', () => {
  const facts = { state: 'published' as const, publishAt: now, closesAt: now, now, external: false }
  expect(canCancel({ ...facts, resultsAt: now })).toEqual(deny('editing.results_are_out'))
  expect(canArchive({ ...facts, resultsAt: now })).toEqual(allow)
  const before = new Date(now.getTime() + 1)
  expect(canCancel({ ...facts, resultsAt: before })).toEqual(allow)
  expect(canArchive({ ...facts, resultsAt: before })).toEqual(deny('editing.not_over'))
})

test('staff review what others submitted, never what they submitted themselves', () => {
  const staff = {
    kind: 'person',
    id: 's',
    name: 'S',
    email: 's@x.az',
    verified: true,
    staff: true,
    confirmedAt: null,
  } as const
  const submitter = { id: 'other', email: 'other@x.az' }
  const facts = { actor: staff, state: 'in_review' as const, submitter, roles: noRoles }
  expect(canReviewChallenge(facts)).toEqual(allow)
  expect(canReviewChallenge({ ...facts, submitter: staff })).toEqual(deny('editing.own_review'))
  const alias = { id: 'other', email: 'S+host@x.az' }
  expect(canReviewChallenge({ ...facts, submitter: alias })).toEqual(deny('editing.own_review'))
  expect(canReviewChallenge({ ...facts, actor: { ...staff, staff: false } })).toEqual(deny('error.forbidden'))
  const host = { ...facts, roles: { ...noRoles, host: true } }
  expect(canReviewChallenge(host)).toEqual(deny('editing.own_institution'))
})

const prize = { id: 'a', kind: 'money', amount: 500, currency: 'AZN', quantity: 1, rule: 'place', place: 1 }

test('a published prize may grow, but not shrink, change its currency or disappear', () => {
  const change = (after: Partial<typeof prize>) => mayChangePrizes([prize], [{ ...prize, ...after }])
  expect(change({ amount: 600, quantity: 2 })).toEqual(allow)
  expect(change({ amount: 499 })).toEqual(deny('editing.fixed.prizes'))
  expect(change({ currency: 'USD' })).toEqual(deny('editing.fixed.prizes'))
  expect(mayChangePrizes([prize], [{ ...prize, id: 'b' }])).toEqual(deny('editing.fixed.prizes'))
})

test('eligibility may widen and not narrow', () => {
  const before = { types: ['student' as const], teamMin: 2, teamMax: 4, note: {} }
  expect(mayChangeEligibility(before, { ...before, types: [], teamMin: 1, teamMax: 9 })).toEqual(allow)
  const narrower = deny('editing.fixed.eligibility')
  expect(mayChangeEligibility(before, { ...before, types: ['startup'] })).toEqual(narrower)
  expect(mayChangeEligibility(before, { ...before, teamMax: 3 })).toEqual(narrower)
  expect(mayChangeEligibility({ ...before, types: [] }, before)).toEqual(narrower)
})

test('published dates: the opening is fixed, the deadline needs an extension, later dates move only forward', () => {
  const before = { ...stage, resultsPlannedAt: whole.resultsPlannedAt }
  const change = (after: Partial<Schedule>) => mayChangeTimeline(before, { ...before, ...after })
  const later = at('2026-07-01T08:00:00Z')
  expect(change({ judgingEndsAt: later, resultsPlannedAt: later })).toEqual(allow)
  expect(change({ opensAt: later })).toEqual(deny('editing.fixed.opening'))
  expect(change({ closesAt: later })).toEqual(deny('editing.fixed.deadline'))
  expect(change({ resultsPlannedAt: now })).toEqual(deny('editing.fixed.dates_back'))
})

test('the form is fixed once someone has entered, whatever the key order of the database', () => {
  const entered = { entered: true, judging: false }
  const shuffled = Object.fromEntries(Object.entries(textField).reverse())
  expect(mayChangeForm([textField], [{ ...textField, ...shuffled }], entered)).toEqual(allow)
  const changed = [{ ...textField, required: false }]
  expect(mayChangeForm([textField], changed, entered)).toEqual(deny('editing.fixed.form'))
  expect(mayChangeForm([textField], changed, { entered: false, judging: false })).toEqual(allow)
})

test('a language once offered stays', () => {
  expect(mayChangeText({ en: 'Old' }, { en: 'New', az: 'Yeni' })).toEqual(allow)
  expect(mayChangeText({ en: 'Old', az: 'Köhnə' }, { en: 'Old' })).toEqual(deny('editing.fixed.text'))
})

test('wall-clock times become instants of their zone, and the skipped hour does not exist', () => {
  expect(instantOf('2026-12-11T18:00', 'Asia/Baku', null)).toEqual(at('2026-12-11T14:00:00Z'))
  expect(instantOf('2026-03-29T02:30', 'Europe/Berlin', null)).toBeNull()
})

test('in the repeated hour, the stored instant survives being shown and saved again', () => {
  const second = at('2026-10-25T01:30:00Z')
  expect(localOf(second, 'Europe/Berlin')).toBe('2026-10-25T02:30')
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin', second)).toEqual(second)
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin', null)).toEqual(at('2026-10-25T00:30:00Z'))
})

test('a day that the calendar lacks is no local time', () => {
  expect(isLocalTime('2026-02-28T10:00')).toBe(true)
  expect(isLocalTime('2026-02-31T10:00')).toBe(false)
  expect(isLocalTime('yesterday')).toBe(false)
})

test('the fund is the largest sum of one currency; currencies are never added', () => {
  const facts = {
    title: { az: 'İşıq' },
    summary: {},
    brief: { en: 'Brief' },
    institutionName: { en: 'Şəki' },
    words: ['Enerji'],
    stages: [],
  }
  const prizes = [
    { amount: 500, currency: 'AZN', quantity: 3 },
    { amount: 1400, currency: 'USD', quantity: 1 },
    { amount: null, currency: null, quantity: 1 },
  ]
  expect(denormalise({ ...facts, prizes })).toMatchObject({
    prizeFund: 1500,
    prizeCurrency: 'AZN',
    search: 'isiq\n\nseki enerji\nbrief',
    opensAt: null,
    closesAt: null,
  })
})

test('rows keep their ids, also by position, and foreign ids are ignored', () => {
  const make = () => 'new'
  expect(keepIds([{ id: 'b' }, { id: 'a' }], ['a', 'b'], make)).toEqual([{ id: 'b' }, { id: 'a' }])
  expect(keepIds([{ id: 'a' }, {}], ['a', 'b'], make)).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(keepIds([{ id: 'foreign' }], [], make)).toEqual([{ id: 'new' }])
})

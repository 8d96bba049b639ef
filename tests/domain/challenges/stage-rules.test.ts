import { expect, test } from 'vitest'
import { missingPieces, type WrittenStage } from '#app/domain/challenges/completeness'
import type { FormField, Rubric } from '#app/domain/challenges/content'
import { differencesOf } from '#app/domain/challenges/judging-differences'
import { freedomOf, mayRescale, mayUnseal } from '#app/domain/challenges/judging-freeze'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { policyFaults } from '#app/domain/challenges/policy-faults'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import {
  canAddStage,
  canMoveStage,
  canRemoveStage,
  opensTooSoon,
  opensUnjudged,
  stageUse,
} from '#app/domain/challenges/stage-rules'
import { localText } from '#app/domain/shared/local-text'
import { allow, deny } from '#app/domain/shared/verdict'
import { criterion, days, textField } from '#tests/support/challenges'

const now = days(0)
const window = (opens: number, closes: number, judged = closes) => ({
  opensAt: days(opens),
  closesAt: days(closes),
  judgingEndsAt: days(judged),
})
const published = { state: 'published' as const, promised: true, entered: false, now }
const draft = { ...published, state: 'draft' as const, promised: false }
const later = { ...window(20, 30), first: false, begun: false }
const usual = policyOf({ judging: null })
const rubric: Rubric = { criteria: [criterion('impact'), criterion('craft')], guidance: {}, quorum: 1 }
const topic: FormField = { ...textField, id: 'topic', kind: 'choice' }

test('a stage is added to a draft, and to a public challenge until its last stage has closed', () => {
  expect(canAddStage(draft, [window(-20, -10)])).toEqual(allow)
  expect(canAddStage(published, [window(-1, 1)])).toEqual(allow)
  expect(canAddStage(published, [window(-1, 0)])).toEqual(deny('challenges.stages.last_closed'))
  expect(canAddStage({ ...draft, state: 'in_review' }, [window(1, 2)])).toEqual(deny('editing.not_now.edit'))
  const full = Array.from({ length: 8 }, () => window(1, 2))
  expect(canAddStage(draft, full)).toEqual(deny('challenges.stages.too_many', { count: 8 }))
})

test('a stage is removed only while nobody has begun it, it has not opened, and nobody entered knowing of it', () => {
  expect(canRemoveStage(published, later, 2)).toEqual(allow)
  expect(canRemoveStage(published, later, 1)).toEqual(deny('challenges.stages.only_one'))
  expect(canRemoveStage(draft, { ...later, begun: true }, 2)).toEqual(
    deny('challenges.stages.has_submissions'),
  )
  expect(canRemoveStage(published, { ...later, ...window(-3, 0) }, 2)).toEqual(
    deny('challenges.stages.closed'),
  )
  expect(canRemoveStage(published, { ...later, ...window(0, 3) }, 2)).toEqual(
    deny('challenges.stages.opened'),
  )
  const entered = { ...published, entered: true }
  expect(canRemoveStage(entered, later, 2)).toEqual(deny('challenges.stages.promised'))
  expect(canRemoveStage(entered, { ...later, opensAt: null }, 2)).toEqual(allow)
})

test('the order is fixed after publication', () => {
  expect(canMoveStage(draft)).toEqual(allow)
  expect(canMoveStage(published)).toEqual(deny('challenges.stages.order_promised'))
})

test('a stage may open when the one before it closes, not earlier; before its judging ends gives a warning', () => {
  expect(opensTooSoon([window(1, 5), window(5, 9)])).toEqual([])
  expect(opensTooSoon([window(1, 5), window(4, 9), window(9, 12)])).toEqual([1])
  expect(opensUnjudged([window(1, 5, 8), window(8, 9)])).toEqual([])
  expect(opensUnjudged([window(1, 5, 8), window(7, 9)])).toEqual([1])
})

test('teams rely on the first stage from their entry, and on a later one from its opening or first draft', () => {
  const facts = { promised: true, entered: true, now }
  const first = { ...window(-1, 1), first: true, begun: false }
  expect(stageUse(first, facts)).toEqual({ entered: true, judging: false })
  expect(stageUse(later, facts)).toEqual({ entered: false, judging: false })
  expect(stageUse({ ...later, begun: true }, facts).entered).toBe(true)
  expect(stageUse({ ...later, opensAt: now }, facts).entered).toBe(true)
  expect(stageUse({ ...first, closesAt: now }, facts).judging).toBe(true)
})

const stage: WrittenStage = {
  ...{ id: 'one', name: { en: 'Concept' }, form: [textField], rubric, judging: null },
  ...window(1, 5, 6),
}
const second = { ...stage, id: 'two', name: { en: 'Final' }, ...window(6, 9, 10) }
const written = {
  ...{ title: { en: 'A' }, summary: { en: 'A' }, brief: { en: 'A' }, rules: { en: 'A' }, externalUrl: null },
  ...{ prizes: [], noPrizeSince: now, eligibility: { types: [], teamMin: 1, teamMax: 2, note: {} } },
  resultsPlannedAt: days(12),
}
const missing = (...stages: WrittenStage[]) =>
  missingPieces({ ...written, stages }, now).map(({ key, stage }) => [key, stage?.number])

test('each stage is complete on its own, and what is missing names the stage', () => {
  expect(missing(stage, second)).toEqual([])
  expect(missing(stage, { ...second, name: {}, form: [] })).toEqual([
    ['challenges.stages.missing.name', 2],
    ['editing.missing.form', 2],
  ])
  expect(missing(stage, { ...second, ...window(4, 9, 10) })).toEqual([
    ['challenges.stages.missing.too_soon', 2],
  ])
  expect(missing({ ...stage, form: [] })).toEqual([['editing.missing.form', undefined]])
})

test('a result planned before the last judging ends, and a policy that lost its criterion, are named', () => {
  expect(missing(stage, { ...second, ...window(6, 9, 13) })).toEqual([
    ['challenges.stages.missing.results_early', undefined],
  ])
  const ties = [{ kind: 'criterion' as const, criterionId: 'gone' }]
  const lost = missingPieces({ ...written, stages: [{ ...stage, judging: { ties } }] }, now)
  expect(lost).toEqual([{ section: 'judging', key: 'challenges.stages.missing.judging' }])
})

const faults = (change: Partial<JudgingPolicy>, around = {}) =>
  policyFaults({ ...usual, ...change }, { rubric, form: [textField, topic], later: false, ...around }).map(
    ({ field, reason }) => [field, reason],
  )

test('the default judging policy has no faults', () => {
  expect(faults({})).toEqual([])
})

test('a trimmed mean leaves at least one review in the middle and drops at least one', () => {
  const method = { kind: 'trimmed_mean' as const, dropLow: 1, dropHigh: 1 }
  expect(faults({ method, reviewsEach: 2 })).toEqual([
    ['reviewsEach', 'challenges.stages.fault.too_few_to_trim'],
  ])
  expect(faults({ method, reviewsEach: 3 })).toEqual([])
  const nothing = { ...method, dropLow: 0, dropHigh: 0 }
  expect(faults({ method: nothing, reviewsEach: 3 })).toEqual([
    ['dropLow', 'challenges.stages.fault.drops_nothing'],
  ])
})

test('tie-breakers are unique, not the score itself, and use existing criteria', () => {
  const impact = { kind: 'criterion' as const, criterionId: 'impact' }
  expect(faults({ ties: [impact, { ...impact, criterionId: 'craft' }] })).toEqual([])
  expect(faults({ ties: [impact, impact] })).toEqual([['ties[1]', 'challenges.stages.fault.tie_twice']])
  expect(faults({ ties: [{ kind: 'mean' }] })).toEqual([['ties[0]', 'challenges.stages.fault.tie_idle']])
  expect(faults({ ties: [{ ...impact, criterionId: 'gone' }] })).toEqual([
    ['ties[0]', 'challenges.stages.fault.tie_gone'],
  ])
})

test('experts are among the reviewers and need a question with choices; nobody advances from the last stage', () => {
  expect(faults({ expertsEach: 3, topicField: 'topic' })).toEqual([
    ['expertsEach', 'challenges.stages.fault.experts'],
  ])
  expect(faults({ expertsEach: 1 })).toEqual([['topicField', 'challenges.stages.fault.topic_needed']])
  expect(faults({ topicField: 'idea' })).toEqual([['topicField', 'challenges.stages.fault.topic']])
  expect(faults({ expertsEach: 1, topicField: 'topic' })).toEqual([])
  expect(faults({ advance: 3 })).toEqual([['advance', 'challenges.stages.fault.no_later']])
  expect(faults({ advance: 3 }, { later: true })).toEqual([])
  expect(faults({}, { rubric: { ...rubric, quorum: 3 } })).toEqual([
    ['reviewsEach', 'challenges.stages.fault.below_quorum'],
  ])
})

test('criteria change freely until someone enters, judging rules until judging opens, nothing once decided', () => {
  const relied = (entered: boolean, judging: boolean, decided = false) => ({
    relied: { entered, judging },
    decided,
  })
  expect(freedomOf('rubric', relied(false, false))).toBe('free')
  expect(freedomOf('rubric', relied(true, false))).toBe('with_reason')
  expect(freedomOf('judging', relied(true, false))).toBe('free')
  expect(freedomOf('judging', relied(true, true))).toBe('with_reason')
  expect(freedomOf('judging', relied(true, true, true))).toBe('never')
})

test('entries cannot be unsealed after teams have entered', () => {
  const open = { ...usual, sealed: false }
  const entered = { relied: { entered: true, judging: false } }
  expect(mayUnseal(usual, open, entered)).toEqual(deny('challenges.stages.fixed.seal'))
  expect(mayUnseal(open, usual, entered)).toEqual(allow)
  expect(mayUnseal(usual, open, { relied: { entered: false, judging: false } })).toEqual(allow)
})

const given = [{ marks: { impact: 850 }, done: true }]
const rescale = (after: Rubric) =>
  mayRescale(rubric, after, { submitted: given, name: text => localText(text, 'en') })
const impact = criterion('impact')

test('an existing mark must stay possible: its criterion, scale and step', () => {
  const optional = { ...criterion('craft'), required: false }
  const half = { ...rubric, criteria: [{ ...impact, step: 25 }, optional] }
  expect(rescale(half)).toEqual(allow)
  const lost = deny('challenges.stages.mark_lost', { criterion: 'impact', mark: 8.5 })
  expect(rescale({ ...rubric, criteria: [{ ...impact, max: 800 }, optional] })).toEqual(lost)
  expect(rescale({ ...rubric, criteria: [{ ...impact, step: 100 }, optional] })).toEqual(lost)
  const marked = deny('challenges.stages.criterion_marked', { criterion: 'impact' })
  expect(rescale({ ...rubric, criteria: [optional] })).toEqual(marked)
})

test('a review that is submitted is not made incomplete', () => {
  expect(rescale(rubric)).toEqual(deny('challenges.stages.required_unmarked', { criterion: 'craft' }))
})

test('changes are listed part by part, without unchanged parts', () => {
  const before = { rubric, judging: null }
  const changed = { ...criterion('craft'), weight: 3 }
  const added = { ...criterion('reach'), name: { en: 'Reach' } }
  const after = {
    rubric: { ...rubric, quorum: 2, criteria: [changed, added] },
    judging: { ...usual, tieEnd: 'jury_vote' as const },
  }
  expect(differencesOf(before, after)).toEqual([
    { kind: 'criterion_removed', name: { en: 'impact' } },
    { kind: 'criterion_changed', name: { en: 'craft' } },
    { kind: 'criterion_added', name: { en: 'Reach' } },
    { kind: 'quorum', before: 1, after: 2 },
    { kind: 'policy', part: 'tieEnd' },
  ])
  expect(differencesOf(before, { rubric, judging: usual })).toEqual([])
})

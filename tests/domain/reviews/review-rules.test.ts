import { expect, test } from 'vitest'
import {
  canChangeMarks,
  canDiscuss,
  canOverride,
  canReopen,
  canRestore,
  canReviewSubmission,
  canSetAside,
  canWithdrawOverride,
} from '#app/domain/judging/permissions'
import { changesBetween } from '#app/domain/judging/review-history'
import { tallyOf } from '#app/domain/reviews/discussion'
import { allow, deny } from '#app/domain/shared/verdict'
import { canRedact, redactedAnswers, withheldIn } from '#app/domain/submissions/redaction'
import { criterion, days, textField } from '#tests/support/challenges'
import { fileField } from '#tests/support/submissions'

const submitted = {
  submitted: true,
  abstained: false,
  recused: false,
  conflicted: false,
  setAside: false,
  decided: false,
}
const after = {
  ...submitted,
  cancelled: false,
  withdrawn: false,
  removed: false,
  discussed: true,
  closesAt: days(10),
  judgingEndsAt: days(20),
  now: days(12),
}

test('a judge in conflict with the team can change nothing, even with an active assignment', () => {
  const facts = { ...after, submitted: false, conflicted: true }
  expect(canReviewSubmission(facts)).toEqual(deny('reviews.conflicted'))
  expect(canReviewSubmission({ ...facts, conflicted: false })).toEqual(allow)
  expect(canChangeMarks({ ...after, conflicted: true })).toEqual(deny('reviews.no_marks'))
})

test('only a submitted review can be set aside; it can be restored unless judge and team are in conflict', () => {
  expect(canSetAside(submitted)).toEqual(allow)
  expect(canSetAside({ ...submitted, submitted: false })).toEqual(deny('reviews.not_handed_in'))
  expect(canSetAside({ ...submitted, setAside: true })).toEqual(deny('reviews.is_aside'))
  expect(canRestore(submitted)).toEqual(deny('reviews.not_aside'))
  expect(canRestore({ ...submitted, setAside: true })).toEqual(allow)
  expect(canRestore({ ...submitted, setAside: true, conflicted: true })).toEqual(
    deny('reviews.conflict_stays'),
  )
  expect(canRestore({ ...submitted, setAside: true, recused: true })).toEqual(deny('reviews.conflict_stays'))
  expect(canReopen({ ...submitted, setAside: true })).toEqual(deny('reviews.is_aside'))
})

test('nobody overrides their own marks, and no mark that is not counted', () => {
  expect(canOverride({ ...submitted, own: false })).toEqual(allow)
  expect(canOverride({ ...submitted, own: true })).toEqual(deny('reviews.own_review'))
  for (const state of ['abstained', 'recused', 'conflicted', 'setAside'])
    expect(canOverride({ ...submitted, own: false, [state]: true })).toEqual(deny('reviews.no_marks'))
  expect(canWithdrawOverride({ own: true, decided: false })).toEqual(deny('reviews.own_review'))
})

test('once the outcome is scheduled, judging cannot change', () => {
  const decided = { ...submitted, decided: true }
  const verdicts = [
    canReopen(decided),
    canSetAside(decided),
    canRestore({ ...decided, setAside: true }),
    canOverride({ ...decided, own: false }),
    canWithdrawOverride({ own: false, decided: true }),
    canChangeMarks({ ...after, decided: true }),
    canDiscuss({ decided: true }),
    canRedact({ decided: true, blind: true }),
  ]
  for (const verdict of verdicts) expect(verdict).toEqual(deny('judging.decided'))
})

test("marks can change once more only after the others' opinions and while judging is open", () => {
  expect(canChangeMarks(after)).toEqual(allow)
  expect(canChangeMarks({ ...after, discussed: false })).toEqual(deny('reviews.not_discussed'))
  expect(canChangeMarks({ ...after, submitted: false })).toEqual(deny('reviews.no_marks'))
  expect(canChangeMarks({ ...after, now: days(20) })).toEqual(deny('judging.ended'))
})

test('everyone counts once, with their latest stance; withdrawn posts do not count', () => {
  const post = (by: string, day: number, stance: 'agree' | 'disagree' | null, withdrawn = false) => ({
    by,
    at: days(day),
    stance,
    withdrawnAt: withdrawn ? days(20) : null,
  })
  const posts = [
    post('a', 13, 'disagree'),
    post('a', 12, 'agree'),
    post('a', 14, null),
    post('b', 12, 'agree'),
    post('c', 12, 'agree'),
    post('c', 13, 'disagree', true),
  ]
  expect(tallyOf(posts)).toEqual({ agree: 2, disagree: 1 })
})

const content = { marks: {}, commentToTeam: '', commentToJury: '', comments: null }

test('only the differences between two versions are listed, word by word, by criterion', () => {
  const before = { ...content, marks: { impact: 700, craft: 500 }, commentToTeam: 'Good work' }
  const now = {
    ...before,
    marks: { impact: 800, craft: 500 },
    comments: { craft: { toTeam: '', toJury: 'Weak tests' } },
  }
  expect(changesBetween([criterion('impact'), criterion('craft')], before, now)).toEqual({
    marks: [{ criterionId: 'impact', name: { en: 'impact' }, before: 700, after: 800 }],
    texts: [{ criterionId: 'craft', audience: 'jury', parts: [{ kind: 'added', text: 'Weak tests' }] }],
  })
})

const form = [textField, { ...textField, id: 'name', required: false }, { ...fileField, maxFiles: 2 }]
const original = {
  idea: { text: 'Aysel Ltd has an idea' },
  paper: { files: ['named', 'plain'] },
}

test('a redaction rewrites texts and omits files, and cannot add anything', () => {
  const typed = { idea: 'Somebody has an idea', name: 'Added', paper: 'Added' }
  const redacted = redactedAnswers({ form, original, typed, shownFiles: ['plain', 'foreign'] })
  expect(redacted).toEqual({ idea: { text: 'Somebody has an idea' }, paper: { files: ['plain'] } })
  expect(withheldIn(form, original, redacted)).toEqual({ paper: 1 })
  const emptied = redactedAnswers({ form, original, typed: {}, shownFiles: [] })
  expect(emptied).toEqual({})
  expect(withheldIn(form, original, emptied)).toEqual({ idea: 1, paper: 2 })
})

test('where judges see the team, there is nothing to redact', () => {
  expect(canRedact({ decided: false, blind: false })).toEqual(deny('reviews.not_blind'))
})

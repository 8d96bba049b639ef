import { expect, test } from 'vitest'
import { canJudgeNow, canReopen, canReviewSubmission } from '#app/domain/judging/permissions'
import { canSubmitReview, checkMarks, readMarks, scaleOf } from '#app/domain/reviews/marks'
import { allow, deny } from '#app/domain/shared/verdict'
import { criterion, days } from '#tests/support/challenges'

const rubric = { criteria: [criterion('impact'), criterion('craft')], guidance: {}, quorum: 1 }
test('judging is possible from the closing instant until, not including, the end of judging', () => {
  const times = { closesAt: days(10), judgingEndsAt: days(20) }
  const before = new Date(days(10).getTime() - 1)
  expect(canJudgeNow({ ...times, now: before })).toEqual(deny('judging.not_closed', {}, days(10)))
  expect(canJudgeNow({ ...times, now: days(10) })).toEqual(allow)
  expect(canJudgeNow({ ...times, now: new Date(days(20).getTime() - 1) })).toEqual(allow)
  expect(canJudgeNow({ ...times, now: days(20) })).toEqual(deny('judging.ended'))
})

test('a submitted review is locked, nobody reviews for a cancelled challenge or when recused, and a published result locks all reviews', () => {
  const open = { closesAt: days(10), judgingEndsAt: days(20), now: days(12) }
  const facts = {
    ...open,
    cancelled: false,
    recused: false,
    withdrawn: false,
    removed: false,
    conflicted: false,
    submitted: false,
  }
  expect(canReviewSubmission(facts)).toEqual(allow)
  expect(canReviewSubmission({ ...facts, submitted: true })).toEqual(deny('judging.locked'))
  expect(canReviewSubmission({ ...facts, recused: true, submitted: true })).toEqual(deny('judging.recused'))
  expect(canReviewSubmission({ ...facts, cancelled: true })).toEqual(deny('challenges.cancelled_because'))
  expect(canReopen({ submitted: true, recused: false, setAside: false, decided: true })).toEqual(
    deny('judging.decided'),
  )
})

test('marks are parsed as hundredths, with a point or a comma, and refused outside the scale or its steps', () => {
  expect(readMarks({ impact: '7,5', craft: '', taste: '10' })).toEqual({ impact: 750, taste: 1000 })
  expect(readMarks({ impact: '7.555' })).toEqual({ impact: null })
  expect(checkMarks(rubric, { impact: 750, craft: 1050 })).toEqual({
    marks: { impact: 750 },
    faults: ['craft'],
  })
  expect(checkMarks(rubric, { impact: 730 }).faults).toEqual(['impact'])
  expect(checkMarks(rubric, { unknown: 500 }).faults).toEqual(['unknown'])
})

test('a missing required criterion is incomplete: it cannot be submitted', () => {
  expect(canSubmitReview(rubric, { impact: 500 })).toEqual(deny('judging.incomplete', { count: 1 }))
  expect(canSubmitReview(rubric, { impact: 500, craft: 0 })).toEqual(allow)
})

test('a scale offers every step from its lowest to its highest mark', () => {
  expect(scaleOf({ min: 100, max: 500, step: 100 })).toEqual([100, 200, 300, 400, 500])
})

import { expect, test } from 'vitest'
import { planEvenly } from '#app/domain/judging/assignment-plan'
import { canHandIn, checkMarks, readMarks, scaleOf } from '#app/domain/judging/marks'
import { canJudgeNow, canReopen, canReview } from '#app/domain/judging/permissions'
import { no, yes } from '#app/domain/shared/verdict'
import { criterion, days } from '#tests/support/challenges'

const rubric = { criteria: [criterion('impact'), criterion('craft')], guidance: {}, quorum: 1 }
test('judging is possible from the closing instant until, not including, the end of judging', () => {
  const times = { closesAt: days(10), judgingEndsAt: days(20) }
  const before = new Date(days(10).getTime() - 1)
  expect(canJudgeNow({ ...times, now: before })).toEqual(no('judging.not_closed', {}, days(10)))
  expect(canJudgeNow({ ...times, now: days(10) })).toEqual(yes)
  expect(canJudgeNow({ ...times, now: new Date(days(20).getTime() - 1) })).toEqual(yes)
  expect(canJudgeNow({ ...times, now: days(20) })).toEqual(no('judging.ended'))
})

test('a submitted review is locked, a recused judge is out, and a published result keeps reviews shut', () => {
  const open = { closesAt: days(10), judgingEndsAt: days(20), now: days(12) }
  const facts = {
    ...open,
    recused: false,
    withdrawn: false,
    removed: false,
    conflicted: false,
    submitted: false,
  }
  expect(canReview(facts)).toEqual(yes)
  expect(canReview({ ...facts, submitted: true })).toEqual(no('judging.locked'))
  expect(canReview({ ...facts, recused: true, submitted: true })).toEqual(no('judging.recused'))
  expect(canReopen({ submitted: true, recused: false, setAside: false, decided: true })).toEqual(
    no('judging.decided'),
  )
})

test('marks are read as hundredths, with a point or a comma, and refused off the scale or off the step', () => {
  expect(readMarks({ impact: '7,5', craft: '', taste: '10' })).toEqual({ impact: 750, taste: 1000 })
  expect(readMarks({ impact: '7.555' })).toEqual({ impact: null })
  expect(checkMarks(rubric, { impact: 750, craft: 1050 })).toEqual({ marks: { impact: 750 }, fault: 'craft' })
  expect(checkMarks(rubric, { impact: 730 }).fault).toBe('impact')
  expect(checkMarks(rubric, { unknown: 500 }).fault).toBe('unknown')
})

test('a missing required criterion is incomplete: it cannot be handed in', () => {
  expect(canHandIn(rubric, { impact: 500 })).toEqual(no('judging.incomplete', { count: 1 }))
  expect(canHandIn(rubric, { impact: 500, craft: 0 })).toEqual(yes)
})

test('a scale offers every step from its lowest to its highest mark', () => {
  expect(scaleOf({ min: 100, max: 500, step: 100 })).toEqual([100, 200, 300, 400, 500])
})

const judgeIds = ['j1', 'j2', 'j3']
const submissionIds = ['a', 'b', 'c', 'd', 'e', 'f']

test('an even plan gives every submission its reviews and every judge the same load', () => {
  const plan = planEvenly({ judgeIds, submissionIds, reviewsEach: 2, kept: [], barred: [] })
  const loads = judgeIds.map(id => plan.added.filter(pair => pair.judgeId === id).length)
  const reviews = submissionIds.map(id => plan.added.filter(pair => pair.submissionId === id).length)
  expect(loads).toEqual([4, 4, 4])
  expect(reviews).toEqual([2, 2, 2, 2, 2, 2])
})

test('an even plan is the same in whatever order the facts come, keeps what stands and never pairs a conflict', () => {
  const facts = {
    reviewsEach: 2,
    kept: [{ judgeId: 'j1', submissionId: 'a' }],
    barred: [
      { judgeId: 'j2', submissionId: 'a' },
      { judgeId: 'j3', submissionId: 'f' },
    ],
  }
  const plan = planEvenly({ judgeIds, submissionIds, ...facts })
  const turned = planEvenly({
    judgeIds: judgeIds.toReversed(),
    submissionIds: submissionIds.toReversed(),
    ...facts,
  })
  expect(turned).toEqual(plan)
  const keys = plan.added.map(pair => `${pair.judgeId}${pair.submissionId}`)
  expect(keys).toContain('j3a')
  expect(keys).not.toContain('j1a')
  expect(keys).not.toContain('j2a')
  expect(keys).not.toContain('j3f')
})

test('a submission that conflicts leave short is named with what it has', () => {
  const barred = [
    { judgeId: 'j1', submissionId: 'a' },
    { judgeId: 'j2', submissionId: 'a' },
  ]
  const plan = planEvenly({ judgeIds, submissionIds: ['a'], reviewsEach: 2, kept: [], barred })
  expect(plan).toEqual({
    added: [{ judgeId: 'j3', submissionId: 'a' }],
    short: [{ submissionId: 'a', placed: 1, wanted: 2 }],
  })
})

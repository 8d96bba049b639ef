import { expect, test } from 'vitest'
import { countOf, soonestFirst } from '#app/domain/todo/item'
import { isLate } from '#app/domain/todo/late'
import { type ManagedChallenge, type ManagedStage, managedItems } from '#app/domain/todo/managed-items'
import { chairItems, hostItems } from '#app/domain/todo/own-items'
import { days } from '#tests/support/challenges'

const stage: ManagedStage = {
  ...{ id: 'stage', name: null, opensAt: days(0), closesAt: days(10), judgingEndsAt: days(20) },
  ...{ byMetric: false, submissions: 3, short: 0, work: [], planId: null, decision: null },
}

const facts: ManagedChallenge = {
  ...{ id: 'challenge', title: { en: 'Challenge' }, state: 'published', publishAt: days(0) },
  ...{ updatedAt: days(0), timeZone: 'Asia/Baku', resultsPlannedAt: days(30), external: false },
  ...{ host: true, chair: false, mayDecide: true, stages: [stage], seats: 3, conflicts: 0 },
  ...{
    result: null,
    unpaid: { count: 0, dueAt: null },
    appeals: { count: 0, since: null },
    questions: { count: 0, since: null },
    toConfirm: [],
    proposed: new Set(),
  },
}

const judgeOf = (assigned: number, done: number) => ({
  ...{ judgeId: 'judge', assigned, done, closesAt: days(10), judgingEndsAt: days(20) },
})
const allDone = [judgeOf(3, 3)]

/** What waits, as `kind count due`. */
const shown = (changed: Partial<ManagedChallenge>, day: number) =>
  managedItems({ ...facts, ...changed }, days(day)).map(({ kind, count, due }) => [kind, count, due])

test('while entries come in, nothing waits for the host but an empty jury', () => {
  expect(shown({}, 5)).toEqual([])
  expect(shown({ seats: 0 }, 5)).toEqual([['invite_jury', 1, days(10)]])
})

test('after the deadline, judges must be assigned to the submissions, until judging ends', () => {
  expect(shown({}, 11)).toEqual([['assign', 3, days(20)]])
})

test('a stage that a program scores needs no judges, and its decision waits from the deadline on', () => {
  const scored = { seats: 0, stages: [{ ...stage, byMetric: true }] }
  expect(shown(scored, 5)).toEqual([])
  expect(shown(scored, 11)).toEqual([['decide', 1, days(30)]])
  expect(shown({ seats: 0, stages: [stage, ...scored.stages] }, 5)).toEqual([['invite_jury', 1, days(10)]])
})

test('a proposed assignment waits instead, also after judging has ended', () => {
  const planned = { stages: [{ ...stage, planId: 'plan', work: allDone }] }
  expect(shown(planned, 11)).toEqual([
    ['apply_plan', 1, days(20)],
    ['decide', 1, days(30)],
  ])
  expect(shown(planned, 25)).toEqual([
    ['apply_plan', 1, days(20)],
    ['decide', 1, days(30)],
  ])
})

test('submissions with too few reviewers and late judges wait for the host', () => {
  const work = [judgeOf(2, 0), judgeOf(2, 2)]
  expect(shown({ stages: [{ ...stage, short: 2, work }] }, 16)).toEqual([
    ['top_up', 2, days(20)],
    ['remind', 1, days(20)],
  ])
})

test('a decision waits once all reviews are submitted or judging has ended', () => {
  expect(shown({ stages: [{ ...stage, work: allDone }] }, 12)).toEqual([['decide', 1, days(30)]])
  expect(shown({ stages: [{ ...stage, work: [judgeOf(3, 1)] }] }, 21)).toEqual([['decide', 1, days(30)]])
})

test('a decision that is made waits for its publication, but not where it is proposed to a second person', () => {
  const decided = { stages: [{ ...stage, work: allDone }], result: { publishAt: null } }
  expect(shown(decided, 21)).toEqual([['publish_result', 1, days(30)]])
  expect(shown({ ...decided, proposed: new Set(['challenge']) }, 21)).toEqual([])
})

test('a stage that leads to another is decided and announced before the next opens', () => {
  const next = { ...stage, id: 'next', opensAt: days(22), closesAt: days(40), judgingEndsAt: days(50) }
  const stages = (decision: ManagedStage['decision']) => [{ ...stage, work: allDone, decision }, next]
  expect(shown({ stages: stages(null) }, 21)).toEqual([['decide_stage', 1, days(22)]])
  expect(shown({ stages: stages({ releaseAt: null }) }, 21)).toEqual([['announce_stage', 1, days(22)]])
  expect(shown({ stages: stages({ releaseAt: days(22) }) }, 21)).toEqual([])
})

test('after the result is public only unpaid prizes wait, and only for the host', () => {
  const paid = { result: { publishAt: days(25) }, unpaid: { count: 3, dueAt: days(40) } }
  expect(shown(paid, 26)).toEqual([['pay', 3, days(40)]])
  expect(shown({ ...paid, host: false }, 26)).toEqual([])
})

test('an appeal against the result waits for whoever decides, before the payments', () => {
  const appealed = { result: { publishAt: days(25) }, appeals: { count: 2, since: days(26) } }
  expect(shown(appealed, 27)).toEqual([['answer_appeal', 2, null]])
  expect(shown({ ...appealed, mayDecide: false }, 27)).toEqual([])
})

test('a proposal waits for the person who may confirm it', () => {
  const proposal = { href: '/x', at: days(23), proposedAt: days(20), hostOnly: false }
  const proposed = { result: { publishAt: null }, proposed: new Set(['challenge']), toConfirm: [proposal] }
  expect(shown(proposed, 21)).toEqual([['confirm', 1, days(23)]])
  expect(shown({ ...proposed, mayDecide: false }, 21)).toEqual([])
  expect(shown({ ...proposed, host: false, toConfirm: [{ ...proposal, hostOnly: true }] }, 21)).toEqual([])
})

test('whoever competes or is in conflict has nothing to decide', () => {
  expect(shown({ mayDecide: false, conflicts: 2, stages: [{ ...stage, work: allDone }] }, 21)).toEqual([])
})

test('a draft, remarks of staff and an approved challenge wait for the host, not for the chair', () => {
  const states = ['draft', 'changes_requested', 'approved', 'in_review', 'cancelled', 'archived'] as const
  const kinds = states.map(state => managedItems({ ...facts, state }, days(5)).map(({ kind }) => kind))
  expect(kinds).toEqual([['draft'], ['remarks'], ['publish'], [], [], []])
  expect(managedItems({ ...facts, state: 'draft', host: false }, days(5))).toEqual([])
})

test('the chair is told of a plan and a decision, and never of reminders and payments', () => {
  const stages = [{ ...stage, planId: 'plan', work: [judgeOf(2, 0)] }]
  const both = [
    { ...facts, chair: true, stages },
    { ...facts, stages },
  ]
  expect(chairItems(both, days(19)).map(({ kind }) => kind)).toEqual(['apply_plan'])
  expect(hostItems(both, days(19)).map(({ kind }) => kind)).toEqual([
    ...['apply_plan', 'remind'],
    ...['apply_plan', 'remind'],
  ])
})

test('nothing waits in a challenge that runs on another site or is not public yet', () => {
  expect(shown({ external: true, seats: 0 }, 21)).toEqual([])
  expect(shown({ publishAt: days(30), seats: 0 }, 21)).toEqual([])
})

test('a judge is late in the last three days, or without a review in the second half', () => {
  const late = (assigned: number, done: number, day: number) => isLate(judgeOf(assigned, done), days(day))
  expect([late(2, 0, 14), late(2, 0, 15), late(2, 1, 15), late(2, 1, 17), late(2, 2, 19)]).toEqual([
    ...[false, true, false, true, false],
  ])
  expect([late(2, 0, 9), late(2, 0, 20)]).toEqual([false, false])
})

test('a list has the soonest first, then what has no date from the oldest', () => {
  const at = (due: number | null, since: number | null) => ({
    ...{ kind: 'pay' as const, count: 2, subject: {}, stage: null, timeZone: 'Asia/Baku', href: '/' },
    ...{ due: due === null ? null : days(due), since: since === null ? null : days(since) },
  })
  const items = [at(null, 9), at(7, null), at(null, 3), at(2, null), at(null, null)]
  expect(soonestFirst(items)).toEqual([items[3], items[1], items[2], items[0], items[4]])
  expect(countOf(items)).toBe(10)
})

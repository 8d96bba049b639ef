import { describe, expect, test } from 'vitest'
import { judgedAt } from '#app/domain/challenges/judged-at'
import { canAdvanceSo, departs, proposalOf } from '#app/domain/decisions/advancement'
import { canCancelRelease, canDecideStage, canRelease } from '#app/domain/decisions/permissions'
import { stageTask } from '#app/domain/decisions/stage-task'
import { allow, deny } from '#app/domain/shared/verdict'
import { days } from '#tests/support/challenges'

const ranked = [
  { entryId: 'a', rank: 1, shared: false },
  { entryId: 'b', rank: 2, shared: true },
  { entryId: 'c', rank: 2, shared: true },
  { entryId: 'd', rank: 4, shared: false },
]

describe('who advances by the ranking', () => {
  test('the first entries, as many as there are places', () => {
    expect(proposalOf(ranked, 3)).toEqual({ entryIds: ['a', 'b', 'c'], tied: [] })
    expect(proposalOf(ranked, 9)).toEqual({ entryIds: ['a', 'b', 'c', 'd'], tied: [] })
  })

  test('when tied entries exceed the remaining places, none of them is proposed', () => {
    expect(proposalOf(ranked, 2)).toEqual({ entryIds: ['a'], tied: ['b', 'c'] })
  })

  test('nobody, where the stage does not say how many', () => {
    expect(proposalOf(ranked, null)).toEqual({ entryIds: [], tied: [] })
  })
})

describe('a departure from the ranking', () => {
  const of = (entryIds: string[], places: number | null) => departs({ entryIds, ranked, places })

  test('is another team, more, fewer, or one of tied teams', () => {
    expect(of(['a', 'd'], 2)).toBe(true)
    expect(of(['a', 'b', 'c'], 2)).toBe(true)
    expect(of(['a'], 2)).toBe(true)
    expect(of(['a', 'b'], 2)).toBe(true)
    expect(of(['a', 'unranked'], 2)).toBe(true)
  })

  test('does not depend on the order in which teams are named', () => {
    expect(of(['c', 'a', 'b'], 3)).toBe(false)
    expect(of(['a', 'b', 'c', 'd'], 9)).toBe(false)
  })

  test('without a number of places depends on skipped teams', () => {
    expect(of(['a'], null)).toBe(false)
    expect(of(['a', 'b', 'c'], null)).toBe(false)
    expect(of(['a', 'b'], null)).toBe(true)
    expect(of(['d'], null)).toBe(true)
  })

  test('needs a reason; unknown teams and an empty choice are refused', () => {
    const facts = { ranked, places: 3, known: new Set(['a', 'b', 'c', 'd']) }
    const so = (entryIds: string[], reason: string | null) => canAdvanceSo({ ...facts, entryIds, reason })
    expect(so(['a', 'b', 'c'], null)).toEqual(allow)
    expect(so(['a', 'd'], null)).toEqual(deny('decisions.advance.reason_needed'))
    expect(so(['a', 'd'], 'It can be built.')).toEqual(allow)
    expect(so([], 'Nobody is good enough.')).toEqual(deny('decisions.advance.nobody'))
    expect(so(['a', 'x'], 'A friend.')).toEqual(deny('error.not_found'))
  })
})

describe('the decision and its release', () => {
  const before = new Date(days(20).getTime() - 1)
  const facts = {
    final: false,
    releaseAt: null,
    judgingEndsAt: days(20),
    openReviews: 0,
    runIsCurrent: true,
    voteOpen: false,
  }

  test('is refused on the last stage, with open reviews, without an up-to-date run, and once scheduled', () => {
    const at = { ...facts, now: before }
    expect(canDecideStage(at)).toEqual(allow)
    expect(canDecideStage({ ...at, final: true })).toEqual(deny('decisions.advance.last_stage'))
    expect(canDecideStage({ ...at, openReviews: 1 })).toEqual(
      deny('decisions.result.judging_going_on', {}, days(20)),
    )
    expect(canDecideStage({ ...at, openReviews: 1, now: days(20) })).toEqual(allow)
    expect(canDecideStage({ ...at, runIsCurrent: null })).toEqual(deny('decisions.result.run_missing'))
    expect(canDecideStage({ ...at, runIsCurrent: false })).toEqual(deny('decisions.result.run_stale'))
    expect(canDecideStage({ ...at, releaseAt: days(20) })).toEqual(
      deny('decisions.advance.scheduled_already'),
    )
    expect(canDecideStage({ ...at, releaseAt: before })).toEqual(deny('decisions.advance.released_already'))
  })

  test('is never released in the past, nor when the next stage has closed', () => {
    const ask = {
      decided: true,
      checkedDecision: true,
      runIsCurrent: true,
      voteOpen: false,
      releaseAt: null,
      nextClosesAt: days(30),
      now: days(20),
    }
    expect(canRelease({ ...ask, at: days(20) })).toEqual(allow)
    expect(canRelease({ ...ask, at: before })).toEqual(deny('decisions.result.at_past'))
    expect(canRelease({ ...ask, at: days(30) })).toEqual(deny('decisions.advance.too_late'))
    expect(canRelease({ ...ask, at: days(20), decided: false })).toEqual(
      deny('decisions.advance.not_decided'),
    )
    expect(canRelease({ ...ask, at: days(20), runIsCurrent: false })).toEqual(
      deny('decisions.result.run_stale'),
    )
  })

  test('can be cancelled until the millisecond before its instant', () => {
    expect(canCancelRelease({ releaseAt: days(20), now: before })).toEqual(allow)
    expect(canCancelRelease({ releaseAt: days(20), now: days(20) })).toEqual(
      deny('decisions.advance.released_already'),
    )
    expect(canCancelRelease({ releaseAt: null, now: before })).toEqual(
      deny('decisions.advance.not_scheduled'),
    )
  })
})

describe("the host's task for a stage", () => {
  const justBefore = (instant: Date) => new Date(instant.getTime() - 1)
  const facts = { closesAt: days(10), judgingEndsAt: days(20), reviews: 4, openReviews: 1 }
  const task = (now: Date, changes: Partial<Parameters<typeof stageTask>[0]> = {}) =>
    stageTask({ ...facts, byMetric: false, decided: false, releaseAt: null, now, ...changes })

  test('is judging until its end or until every review is in, then a decision, then its release', () => {
    expect(task(justBefore(days(10)))).toBe('not_closed')
    expect(task(days(10))).toBe('judging')
    expect(task(days(10), { reviews: 0, openReviews: 0 })).toBe('judging')
    expect(task(days(10), { openReviews: 0 })).toBe('decide')
    expect(task(days(10), { byMetric: true, reviews: 0, openReviews: 0 })).toBe('decide')
    expect(task(justBefore(days(20)))).toBe('judging')
    expect(task(days(20))).toBe('decide')
    expect(task(days(20), { decided: true })).toBe('release')
    expect(task(justBefore(days(25)), { decided: true, releaseAt: days(25) })).toBe('scheduled')
    expect(task(days(25), { decided: true, releaseAt: days(25) })).toBe('released')
  })

  test('a decision that came before the planned end is when judging ended', () => {
    expect(judgedAt(days(20), null)).toEqual(days(20))
    expect(judgedAt(days(20), days(12))).toEqual(days(12))
    expect(judgedAt(days(20), days(21))).toEqual(days(20))
    expect(judgedAt(null, days(12))).toBe(null)
  })
})

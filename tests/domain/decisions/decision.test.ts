import { expect, test } from 'vitest'
import { canDecideSo, deviates, slotsOf, suggest } from '#app/domain/decisions/decision'
import { canCancelPublication, canDecide } from '#app/domain/decisions/permissions'
import { allow, deny } from '#app/domain/shared/verdict'
import { days } from '#tests/support/challenges'

const prize = (id: string, place: number | null, quantity = 1, position = 1) => ({
  id,
  rule: place === null ? 'special' : 'place',
  place,
  quantity,
  position,
})
const row = (entryId: string, rank: number, shared = false) => ({ entryId, rank, shared })
const slots = slotsOf([prize('second', 2, 2), prize('favourite', null), prize('first', 1)])
const ranked = [row('a', 1), row('b', 2), row('c', 3), row('d', 4)]
const choose = (...ids: (string | null)[]) => slots.map((slot, i) => ({ slot, entryId: ids[i] ?? null }))

test('prizes are filled by rank, each as often as it is awarded, the jury’s choice left empty', () => {
  expect(slots.map(slot => [slot.prizeId, slot.index])).toEqual([
    ['first', 0],
    ['second', 1],
    ['second', 2],
    ['favourite', null],
  ])
  expect(suggest(slots, ranked)).toEqual(['a', 'b', 'c', null])
})

test('a tie that would have to be split between two prizes is left to the jury; one within a prize is not', () => {
  expect(suggest(slots, [row('a', 1, true), row('b', 1, true), row('c', 3)])).toEqual([null, null, 'c', null])
  expect(suggest(slots, [row('a', 1), row('b', 2, true), row('c', 2, true)])).toEqual(['a', 'b', 'c', null])
})

test('following the ranking is no deviation, nor is the jury’s own prize or equal prizes for tied teams', () => {
  expect(deviates(choose('a', 'b', 'c', 'd'), ranked)).toBe(false)
  const tied = [row('a', 1), row('b', 2, true), row('c', 2, true)]
  expect(deviates(choose('a', 'c', 'b'), tied)).toBe(false)
})

test('one tied team before the other is the jury’s choice, and needs a reason', () => {
  const tied = [row('a', 1, true), row('b', 1, true), row('c', 3)]
  const facts = { ranked: tied, entryIds: new Set(['a', 'b', 'c']), choices: choose('b', 'a', 'c') }
  expect(deviates(facts.choices, tied)).toBe(true)
  expect(canDecideSo({ ...facts, reason: null })).toEqual(deny('decisions.result.reason_needed'))
  expect(canDecideSo({ ...facts, reason: 'It can start tomorrow.' })).toEqual(allow)
})

test('skipping a better rank, not awarding a due prize, or choosing an unranked team is a deviation', () => {
  expect(deviates(choose('b', 'a', 'c'), ranked)).toBe(true)
  expect(deviates(choose('a', 'b', null), ranked)).toBe(true)
  expect(deviates(choose('a', 'b', 'unranked'), ranked.slice(0, 2))).toBe(true)
})

test('a deviation needs a reason; nobody wins two ranks', () => {
  const entryIds = new Set(['a', 'b', 'c', 'd'])
  const facts = { ranked, entryIds, reason: null }
  expect(canDecideSo({ ...facts, choices: choose('b', 'a', 'c') })).toEqual(
    deny('decisions.result.reason_needed'),
  )
  expect(canDecideSo({ ...facts, choices: choose('b', 'a', 'c'), reason: 'Because.' })).toEqual(allow)
  expect(canDecideSo({ ...facts, choices: choose('a', 'a', 'c') })).toEqual(
    deny('decisions.result.won_twice'),
  )
  expect(canDecideSo({ ...facts, choices: choose('outsider') })).toEqual(deny('error.not_found'))
  expect(canDecideSo({ ...facts, choices: choose() })).toEqual(deny('decisions.result.nothing_reason_needed'))
  expect(canDecideSo({ ...facts, choices: choose(), reason: 'None is ready.' })).toEqual(allow)
  expect(canDecideSo({ ...facts, choices: [] })).toEqual(allow)
})

test('a decision waits for open reviews or the end of judging, and for an up-to-date ranking', () => {
  const facts = {
    judgingEndsAt: days(20),
    now: days(12),
    openReviews: 1,
    runIsCurrent: true,
    voteOpen: false,
    publishAt: null,
  }
  expect(canDecide(facts)).toEqual(deny('decisions.result.judging_going_on', {}, days(20)))
  expect(canDecide({ ...facts, openReviews: 0 })).toEqual(allow)
  expect(canDecide({ ...facts, now: days(20) })).toEqual(allow)
  expect(canDecide({ ...facts, now: days(20), runIsCurrent: false })).toEqual(
    deny('decisions.result.run_stale'),
  )
})

test('a publication can be cancelled until its instant and not from it on', () => {
  const before = new Date(days(20).getTime() - 1)
  expect(canCancelPublication({ publishAt: days(20), now: before })).toEqual(allow)
  expect(canCancelPublication({ publishAt: days(20), now: days(20) })).toEqual(
    deny('decisions.result.published_already'),
  )
})

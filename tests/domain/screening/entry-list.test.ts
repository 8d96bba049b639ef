import { expect, test } from 'vitest'
import { entryFilterOf, filterFields } from '#app/domain/screening/entry-filter'
import { entryList } from '#app/domain/screening/entry-list'

const at = new Date('2026-06-01T08:00:00.000Z')
const later = new Date('2026-06-02T08:00:00.000Z')
const nothing = { search: '', state: null, type: null, screening: null, label: null, page: 1 }
const none = { screenings: [], labels: [] }
const row = { enteredAt: at, withdrawnAt: null, excludedAt: null, type: 'student' }

function stage(count: number) {
  let looks = 0
  const seen = <T extends object>(row: T): T =>
    new Proxy(row, {
      get(target, name) {
        looks++
        return Reflect.get(target, name)
      },
    })
  const entries = Array.from({ length: count }, (_, n) =>
    seen({ ...row, id: `e${n}`, teamId: `t${n}`, team: `Team ${n}` }),
  )
  const work = entries.map((_, n) =>
    seen({ entryId: `e${n}`, withdrawnAt: null, versions: 1, submittedAt: at }),
  )
  return { list: entryList({ ...none, entries, work: work.toReversed() }, nothing), looks: () => looks }
}

test('filtering is linear in the number of entries, and the page has constant length', () => {
  const [few, many] = [stage(1_000), stage(10_000)]
  expect(many.looks() / few.looks()).toBeCloseTo(10, 0)
  expect([few.list.entries.length, many.list.entries.length]).toEqual([50, 50])
  expect([many.list.pages, many.list.count]).toEqual([
    200,
    { all: 10_000, active: 10_000, submitted: 10_000, excluded: 0, waiting: 10_000 },
  ])
})

const entry = (n: number, facts: object = {}) => ({
  ...{ id: `e${n}`, teamId: `t${n}`, team: `Qış ${n}` },
  ...row,
  ...facts,
})
const rows = {
  entries: [
    entry(1),
    entry(2),
    entry(3, { type: 'startup' }),
    entry(4, { withdrawnAt: at }),
    entry(5, { excludedAt: later }),
    entry(6),
    entry(7),
  ],
  work: [
    { entryId: 'e1', withdrawnAt: null, versions: 2, submittedAt: at },
    { entryId: 'e2', withdrawnAt: at, versions: 1, submittedAt: at },
    { entryId: 'e4', withdrawnAt: null, versions: 1, submittedAt: at },
    { entryId: 'e5', withdrawnAt: null, versions: 1, submittedAt: at },
    { entryId: 'e6', withdrawnAt: null, versions: 1, submittedAt: at },
    { entryId: 'e7', withdrawnAt: null, versions: 2, submittedAt: later },
  ],
  screenings: [
    { entryId: 'e6', outcome: 'sent_back', at },
    { entryId: 'e7', outcome: 'sent_back', at },
    { entryId: 'e6', outcome: 'passed', at: later },
  ],
  labels: [
    { entryId: 'e1', label: 'strong' },
    { entryId: 'e3', label: 'ask' },
  ],
}
const found = (filter: object) =>
  entryList(rows, { ...nothing, ...filter }).entries.map(({ team }) => team.at(-1))

test('the counts are of all entries, whatever is searched for and whatever page is shown', () => {
  const list = entryList(rows, { ...nothing, search: ' qis 3', page: 9 })
  expect([list.entries.map(({ team }) => team), list.found, list.page]).toEqual([['Qış 3'], 1, 1])
  expect(list.count).toEqual({ all: 7, active: 4, submitted: 3, excluded: 1, waiting: 2 })
  expect(list.labels).toEqual(['ask', 'strong'])
})

test('each filter finds its entries, and together they narrow', () => {
  expect(found({ state: 'draft' })).toEqual(['3'])
  expect(found({ state: 'submitted' })).toEqual(['1', '6', '7'])
  expect(found({ state: 'withdrawn' })).toEqual(['2', '4'])
  expect(found({ state: 'excluded' })).toEqual(['5'])
  expect(found({ type: 'startup' })).toEqual(['3'])
  expect(found({ label: 'strong' })).toEqual(['1'])
  expect(found({ screening: 'passed' })).toEqual(['6'])
  expect(found({ screening: 'excluded' })).toEqual(['5'])
  expect(found({ state: 'submitted', label: 'ask' })).toEqual([])
})

test('who submits again after being sent back waits for the next check', () => {
  expect(found({ state: 'submitted', screening: 'waiting' })).toEqual(['1', '7'])
  expect(found({ screening: 'sent_back' })).toEqual([])
})

test('an address keeps a filter, and an unknown value filters nothing', () => {
  const typed = 'team=su&state=draft&type=student&screening=passed&labelled=ask&page=3'
  const filter = entryFilterOf(new URLSearchParams(typed))
  expect(filter).toEqual({
    ...{ search: 'su', state: 'draft', type: 'student', screening: 'passed', label: 'ask', page: 3 },
  })
  const kept = Object.entries(filterFields(filter)).map(([name, value]) => `${name}=${value}`)
  expect(kept.join('&')).toBe(typed.replace('&page=3', ''))
  expect(entryFilterOf(new URLSearchParams('state=gone&page=-1'))).toEqual(nothing)
})

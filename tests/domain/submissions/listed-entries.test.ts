import { expect, test } from 'vitest'
import { listedEntries } from '#app/domain/submissions/listed-entries'

const at = new Date('2026-06-01T08:00:00.000Z')

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
    seen({ id: `e${n}`, teamId: `t${n}`, team: `Team ${n}`, enteredAt: at, withdrawnAt: null }),
  )
  const work = entries.map((_, n) =>
    seen({ entryId: `e${n}`, withdrawnAt: null, versions: 1, submittedAt: at }),
  )
  return { list: listedEntries(entries, work.toReversed(), {}), looks: () => looks }
}

test('filtering is linear in the number of entries, and the page has constant length', () => {
  const [few, many] = [stage(1_000), stage(10_000)]
  expect(many.looks() / few.looks()).toBeCloseTo(10, 0)
  expect([few.list.entries.length, many.list.entries.length]).toEqual([50, 50])
  expect([many.list.pages, many.list.count]).toEqual([
    200,
    { all: 10_000, active: 10_000, submitted: 10_000 },
  ])
})

test('the counts are of all entries, whatever is searched for and whatever page is shown', () => {
  const entry = (n: number, withdrawnAt: Date | null = null) => ({
    ...{ id: `e${n}`, teamId: `t${n}`, team: `Qış ${n}`, enteredAt: at, withdrawnAt },
  })
  const entries = [entry(1), entry(2), entry(3), entry(4, at), entry(5)]
  const work = [
    { entryId: 'e1', withdrawnAt: null, versions: 2, submittedAt: at },
    { entryId: 'e2', withdrawnAt: at, versions: 1, submittedAt: at },
    { entryId: 'e4', withdrawnAt: null, versions: 1, submittedAt: at },
    { entryId: 'e5', withdrawnAt: null, versions: 0, submittedAt: null },
  ]
  const { entries: shown, found, page, count } = listedEntries(entries, work, { search: ' qis 3', page: 9 })
  expect([shown.map(row => row.team), found, page]).toEqual([['Qış 3'], 1, 1])
  expect(count).toEqual({ all: 5, active: 4, submitted: 1 })
})

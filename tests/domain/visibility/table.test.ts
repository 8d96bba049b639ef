import { expect, test } from 'vitest'
import { noStanding, standingOf } from '#app/domain/shared/standing'
import { maySee, type Times } from '#app/domain/visibility/disclosure-rules'
import { defaultBlinding as policy } from '#app/domain/visibility/policy'
import {
  facetGroups,
  publicChanges,
  roles,
  type Sight,
  standings,
  visibilityTable,
} from '#app/domain/visibility/table'
import { days } from '#tests/support/challenges'
import { start } from '#tests/support/people'

const times: Times = { publishAt: start, closesAt: days(10), resultsAt: days(30) }
const schedules: Times[] = [
  times,
  { ...times, resultsAt: null },
  { publishAt: null, closesAt: days(10), resultsAt: null },
  { publishAt: null, closesAt: null, resultsAt: null },
]
const boundaries = [start, days(10), days(30)]
const instants = boundaries.flatMap(at => [-1, 0, 1].map(ms => new Date(at.getTime() + ms)))
const rowOf = (facet: string, now: Date, schedule = times) =>
  visibilityTable({ times: schedule, now, policy }).find(row => row.facet === facet)?.sights

test('every cell equals the disclosure rules, for every disclosure, role, schedule and side of a boundary', () => {
  for (const schedule of schedules)
    for (const now of instants)
      for (const { facet, sights } of visibilityTable({ times: schedule, now, policy }))
        for (const role of roles) {
          const verdict = maySee({ facet, standing: standings[role], times: schedule, now, policy })
          const { kind } = sights[role]
          expect([facet, role, kind === 'sees']).toEqual([facet, role, verdict.ok])
          if (!verdict.ok) expect(untilOf(sights[role])).toEqual(verdict.until)
        }
})

test('the roles of the table are those that the rooms load', () => {
  const place = { staff: false, host: false, role: undefined }
  expect(standings.visitor).toEqual(standingOf(place))
  expect(standings.participant).toEqual(standingOf(place))
  expect(standings.judge).toEqual(standingOf({ ...place, role: 'judge' }))
  expect(standings.assigned).toEqual({ ...standingOf({ ...place, role: 'judge' }), assigned: true })
  expect(standings.chair).toEqual(standingOf({ ...place, role: 'chair' }))
  expect(standings.host).toEqual(standingOf({ ...place, host: true }))
  expect(standings.staff).toEqual(standingOf({ ...place, staff: true }))
  expect(standings.team).toEqual({ ...noStanding, ownTeam: true })
})

test('a refusal is read as the instant it names, as a missing date, or as never', () => {
  const early = new Date(days(10).getTime() - 1)
  expect(rowOf('submission.content', early)).toEqual({
    visitor: { kind: 'never' },
    participant: { kind: 'never' },
    team: { kind: 'sees' },
    assigned: { kind: 'from', at: days(10) },
    judge: { kind: 'never' },
    chair: { kind: 'from', at: days(10) },
    host: { kind: 'from', at: days(10) },
    staff: { kind: 'never' },
  })
  expect(rowOf('submission.content', days(10))?.host).toEqual({ kind: 'sees' })
  const undated = { ...times, resultsAt: null }
  expect(rowOf('result', early, undated)?.visitor).toEqual({ kind: 'undated' })
})

test('the public sees more at the publication and at the result, and at no other instant', () => {
  const changes = publicChanges(times, policy)
  expect(changes.map(change => change.at)).toEqual([start, days(30)])
  expect(changes[0]?.gains).toEqual(['challenge', 'ledger.hashes', 'scores.public'])
  for (const { at, gains } of changes)
    for (const facet of gains) {
      expect(rowOf(facet, new Date(at.getTime() - 1))?.visitor.kind).toBe('from')
      expect(rowOf(facet, new Date(at.getTime() + 1))?.visitor.kind).toBe('sees')
    }
})

test('the public changes together are everything that it ever sees', () => {
  for (const schedule of schedules) {
    const gained = publicChanges(schedule, policy).flatMap(change => change.gains)
    const atLast = visibilityTable({ times: schedule, now: days(400), policy })
    const seen = atLast.filter(row => row.sights.visitor.kind === 'sees').map(row => row.facet)
    expect([...gained].sort()).toEqual([...seen].sort())
  }
})

test('visibility never ends by time, so that a start is enough', () => {
  for (const schedule of schedules) {
    const tables = instants.map(now => visibilityTable({ times: schedule, now, policy }))
    for (const [index, table] of tables.entries())
      for (const [r, row] of table.entries())
        for (const role of roles) {
          const later = tables[index + 1]?.[r]?.sights[role].kind ?? row.sights[role].kind
          if (row.sights[role].kind === 'sees')
            expect([row.facet, role, later]).toEqual([row.facet, role, 'sees'])
        }
  }
})

test('every group has rows, and every disclosure is in one', () => {
  const rows = visibilityTable({ times, now: start, policy })
  expect([...new Set(rows.map(row => row.group))]).toEqual([...facetGroups])
  expect(new Set(rows.map(row => row.facet)).size).toBe(rows.length)
})

function untilOf(sight: Sight): Date | null {
  return sight.kind === 'from' ? sight.at : null
}

test('an entrant sees what an entrant sees, whatever their other roles', () => {
  const everything = { staff: true, host: true, chair: true, judge: true, assigned: true, breakGlass: true }
  for (const schedule of schedules)
    for (const now of instants)
      for (const facet of Object.keys(facetsOf(now)))
        for (const side of [{ entrant: true }, { ownTeam: true }]) {
          const asked = { facet: facetsOf(now)[facet] ?? 'challenge', times: schedule, now, policy }
          const alone = maySee({ ...asked, standing: { ...noStanding, ...side } })
          const both = maySee({ ...asked, standing: { ...noStanding, ...everything, ...side } })
          expect([facet, both]).toEqual([facet, alone])
        }
})

const facetsOf = (now: Date) =>
  Object.fromEntries(visibilityTable({ times, now, policy }).map(({ facet }) => [facet, facet]))

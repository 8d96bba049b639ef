import { expect, test } from 'vitest'
import { entriesCsv } from '#app/domain/submissions/entries-csv'
import { listedEntries } from '#app/domain/submissions/listed-entries'

const at = new Date('2026-06-01T08:00:00Z')
const entry = { enteredAt: at, withdrawnAt: null, versions: 0, submittedAt: null, members: 2 }
const none = { ...entry, submissionWithdrawn: false }

test('the CSV of entries has a line for each and runs nothing in a spreadsheet', () => {
  const csv = entriesCsv([
    { ...none, team: 'Su, və işıq', versions: 2, submittedAt: at },
    { ...none, team: '=HYPERLINK("x")' },
    { ...none, team: 'Gone', withdrawnAt: at },
  ])
  expect(csv.replace('\ufeff', '').trim().split('\r\n')).toEqual([
    'team,state,members,entered_at,versions,last_submitted_at',
    '"Su, və işıq",submitted,2,2026-06-01T08:00:00.000Z,2,2026-06-01T08:00:00.000Z',
    `"'=HYPERLINK(""x"")",draft,2,2026-06-01T08:00:00.000Z,0,`,
    'Gone,withdrawn,2,2026-06-01T08:00:00.000Z,0,',
  ])
})

test('a whole list of entries has one page, also without entries', () => {
  const row = (n: number) => ({
    id: `e${n}`,
    teamId: `t${n}`,
    team: `Team ${n}`,
    enteredAt: at,
    withdrawnAt: null,
  })
  const many = Array.from({ length: 120 }, (_, n) => row(n))
  expect(listedEntries(many, [], { whole: true }).entries).toHaveLength(120)
  expect(listedEntries([], [], { whole: true })).toMatchObject({ entries: [], pages: 1 })
})

import { expect, test } from 'vitest'
import { type FeedRecord, readRecord } from '#app/domain/challenge-import/feed-record'
import { readSchedule } from '#app/domain/challenge-import/schedule'
import { deny } from '#app/domain/shared/verdict'

const now = new Date('2021-11-01T12:00:00Z')

function record(start: string, end: string, status = 'open'): FeedRecord {
  const read = readRecord({ 'submission-start': start, 'submission-end': end, challenge_status: status })
  if (!read) throw new Error('no record')
  return read
}

test('what is open is published from its start', () => {
  expect(readSchedule(record('10/01/2021 9:00 AM', '12/01/2021 5:00 PM'), now)).toEqual({
    ok: true,
    schedule: {
      state: 'published',
      publishAt: new Date('2021-10-01T13:00:00Z'),
      archivedAt: null,
      opensAt: new Date('2021-10-01T13:00:00Z'),
      closesAt: new Date('2021-12-01T22:00:00Z'),
    },
    warnings: [],
  })
})

test('what opens later can already be seen', () => {
  const read = readSchedule(record('12/01/2021 9:00 AM', '01/01/2022 5:00 PM'), now)
  expect(read.ok && [read.schedule.publishAt, read.schedule.state]).toEqual([now, 'published'])
})

test('what is closed is archived when it ended', () => {
  const read = readSchedule(record('10/01/2020 9:00 AM', '12/01/2020 5:00 PM', 'closed'), now)
  expect(read.ok && [read.schedule.state, read.schedule.publishAt, read.schedule.archivedAt]).toEqual([
    'archived',
    new Date('2020-10-01T13:00:00Z'),
    new Date('2020-12-01T22:00:00Z'),
  ])
})

test('an "open" challenge that ended over a year ago is archived, with a warning', () => {
  const read = readSchedule(record('10/01/2019 9:00 AM', '10/01/2020 5:00 PM'), now)
  expect(read.ok && [read.schedule.state, read.warnings]).toEqual([
    'archived',
    ['challenge_import.warn.ended_long_ago'],
  ])
})

test('a start that is no date leaves a closed challenge without one, and says what was written', () => {
  const read = readSchedule(record('04/23/ 10:00 AM', '05/08/2020 11:59 PM', 'closed'), now)
  const closed = new Date('2020-05-09T03:59:00Z')
  expect(read).toEqual({
    ok: true,
    schedule: { state: 'archived', publishAt: closed, archivedAt: closed, opensAt: null, closesAt: closed },
    warnings: ['challenge_import.warn.start_unreadable?text=04%2F23%2F+10%3A00+AM'],
  })
})

test('an end before the start, and no date at all, are refused', () => {
  expect(readSchedule(record('12/01/2021', '11/01/2021'), now)).toEqual(deny('challenge_import.bad_dates'))
  expect(readSchedule(record('soon', ''), now)).toEqual(deny('challenge_import.no_dates'))
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFeed } from '#app/domain/challenge-import/feed'
import { fromRecord } from '#app/domain/challenge-import/from-record'
import { readPortable } from '#app/domain/challenge-import/portable'
import { deny } from '#app/domain/shared/verdict'

const now = new Date('2021-10-20T12:00:00Z')
const feed = readFeed(readFileSync('tests/fixtures/challenge-gov.json', 'utf8'))
const records = feed.kind === 'feed' ? feed.records : []

const plain = {
  'challenge-id': 7,
  'challenge-title': 'A &amp; B',
  agency: 'NASA',
  challenge_status: 'open',
  'submission-start': '10/01/2021 9:00 AM',
  'submission-end': '12/01/2021 5:00 PM',
}

test('a record of the feed becomes a challenge with prizes, rubric and dates', () => {
  const read = fromRecord(records[0], now)
  expect(read.ok && read.understood).toEqual({ prizes: true, rubric: true, dates: true })
  expect(read.ok && read.challenge).toMatchObject({
    id: '1236',
    slug: 'nasa-techrise-student-challenge',
    title: { en: 'NASA TechRise Student Challenge' },
    institution: { name: { en: 'National Aeronautics and Space Administration' } },
    state: 'published',
    timeZone: 'America/New_York',
    stages: [{ opensAt: new Date('2020-08-18T12:00:00Z'), closesAt: new Date('2021-11-03T21:00:00Z') }],
    prizes: [
      { kind: 'money', amount: 150_000, currency: 'USD', quantity: 57 },
      { kind: 'in_kind', note: { en: 'Flight Opportunity' } },
    ],
  })
})

test('the brief contains all texts of a record: prizes, judging and how to enter', () => {
  const read = fromRecord(records[2], now)
  const brief = read.ok ? (read.challenge.brief.en ?? '') : ''
  expect([...brief.matchAll(/^# (.+)$/gm)].map(match => match[1]).slice(-3)).toEqual([
    'Judging',
    'How to enter',
    'Source',
  ])
})

test('a minimal record is imported', () => {
  const read = fromRecord(plain, now)
  expect(read.ok && [read.challenge.title.en, read.challenge.id, read.challenge.prizes]).toEqual([
    'A & B',
    '7',
    [],
  ])
})

test('fields may be lists, texts or empty, in any case, with unknown ones beside them', () => {
  const odd = {
    'Challenge ID': ['9'],
    challenge_title: ['<b>Open</b>', 'Data'],
    Agency: ['U.S. Army'],
    'Type of challenge': 'Scientific; Ideas',
    submission_start: '2021-10-01',
    'submission-end': null,
    prizes: 5,
    rules: { nested: true },
    extra: [1],
    'challenge-status': 'OPEN',
  }
  const read = fromRecord(odd, now)
  expect(read.ok && [read.challenge.title.en, read.challenge.themes, read.challenge.warnings]).toEqual([
    'Open; Data',
    ['security', 'science'],
    [
      'challenge_import.warn.start_without_time?text=2021-10-01',
      'challenge_import.warn.end_missing',
      'challenge_import.warn.prizes_quoted',
    ],
  ])
})

test.each([
  [null, 'challenge_import.not_a_record'],
  ['text', 'challenge_import.not_a_record'],
  [[plain], 'challenge_import.not_a_record'],
  [{ ...plain, 'challenge-id': '' }, 'challenge_import.no_id'],
  [{ ...plain, 'challenge-title': '<p>&nbsp;</p>' }, 'challenge_import.no_title'],
  [{ ...plain, agency: null }, 'challenge_import.no_agency'],
  [{ ...plain, 'submission-start': 'soon', 'submission-end': 'later' }, 'challenge_import.no_dates'],
  [{ ...plain, 'submission-end': '09/01/2021' }, 'challenge_import.bad_dates'],
] as const)('%j is refused by name: %s', (record, reason) => {
  expect(fromRecord(record, now)).toEqual(deny(reason))
})

test('whatever a record holds, it is imported or refused, and what is imported can be exported', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '$5,000 first prize',
      '<table><tr><td>10%',
      '10/10/2021',
      'Impact (50%)',
      '\u0000',
      '\ud800',
      null,
      3,
    ),
  )
  const keys = [
    ...Object.keys(plain),
    'prizes',
    'judging',
    'description',
    'tagline',
    'permalink',
    'external-url',
  ]
  const record = fc.record(
    Object.fromEntries(keys.map(key => [key, fc.oneof(text, fc.array(text, { maxLength: 3 }))])),
  )
  fc.assert(
    fc.property(record, fc.boolean(), (fields, sound) => {
      const read = fromRecord(sound ? { ...fields, ...plain } : fields, now)
      if (!read.ok) return
      const file = { format: 'meydan-challenge', version: 1, contentHash: null, challenge: read.challenge }
      expect(readPortable(JSON.parse(JSON.stringify(file)))).toMatchObject({ ok: true })
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['{"challenges": [', deny('challenge_import.not_json', { line: 1, column: 17 })],
  ['{"title": "x"}', deny('challenge_import.not_a_feed')],
  ['{"challenges": "none"}', deny('challenge_import.not_a_feed')],
  ['7', deny('challenge_import.not_a_feed')],
])('the file %s is refused whole', (text, verdict) => {
  expect(readFeed(text)).toEqual({ kind: 'refused', verdict })
})

test('a list without a name and a byte order mark are a feed too', () => {
  expect(readFeed('\uFEFF[{"a":"bc"}]')).toEqual({ kind: 'feed', records: [{ a: 'bc' }] })
})

test('a damaged export names its first ten places and counts them all', () => {
  const read = readPortable({ format: 'meydan-challenge', version: 1, contentHash: null, challenge: {} })
  if (read.ok) throw new Error('it was taken for whole')
  expect(read.params.count).toBe(23)
  expect(String(read.params.where).split(', ').slice(0, 3)).toEqual([
    'challenge.feed',
    'challenge.id',
    'challenge.permalink',
  ])
  expect(String(read.params.where).split(', ')).toHaveLength(10)
})

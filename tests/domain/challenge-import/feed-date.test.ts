import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFeedDate } from '#app/domain/challenge-import/feed-date'

const at = (iso: string, dateOnly = false) => ({ kind: 'instant', at: new Date(iso), dateOnly })

test.each([
  ['03/18/2019 12:00 AM', '2019-03-18T04:00:00Z'],
  ['01/18/2019 12:00 AM', '2019-01-18T05:00:00Z'],
  ['06/16/2020 5 p.m.', '2020-06-16T21:00:00Z'],
  ['2021/12/03 11:59 p.m.', '2021-12-04T04:59:00Z'],
  ['2020/03/19 12 p.m.', '2020-03-19T16:00:00Z'],
  ['08/05/2019  12:59 AM', '2019-08-05T04:59:00Z'],
  ['09/10/2020 09:00AM', '2020-09-10T13:00:00Z'],
  ['09/08/2020 11:59PM ', '2020-09-09T03:59:00Z'],
  ['2021/10/14 11:00 AM ET', '2021-10-14T15:00:00Z'],
  ['2021/10/14 11:00 AM PT', '2021-10-14T18:00:00Z'],
  ['2021/9/16 8:00 AM', '2021-09-16T12:00:00Z'],
  ['9/16/2019 noon', '2019-09-16T16:00:00Z'],
  ['9/16/2019 12 midnight', null],
  ['9/16/2019 midnight', '2019-09-16T04:00:00Z'],
  ['2021-12-03T23:59:00Z', '2021-12-03T23:59:00Z'],
  ['2021-12-03T23:59:00.000-05:00', '2021-12-04T04:59:00Z'],
  ['2021-12-03 17:30', '2021-12-03T22:30:00Z'],
  ['December 3, 2021 5:00 p.m. (ET)', '2021-12-03T22:00:00Z'],
  ['Dec. 3rd, 2021 at 5 PM EST', '2021-12-03T22:00:00Z'],
  ['Friday, December 3, 2021 5 PM Eastern Time', '2021-12-03T22:00:00Z'],
  ['3 December 2021 17:00', '2021-12-03T22:00:00Z'],
])('%j is read as %s', (text, iso) => {
  expect(readFeedDate(text, 'end')).toEqual(iso ? at(iso) : { kind: 'unreadable' })
})

test('a date without a time begins with its day as a start and is over with it as an end', () => {
  expect(readFeedDate('10/19/2019', 'start')).toEqual(at('2019-10-19T04:00:00Z', true))
  expect(readFeedDate('10/19/2019', 'end')).toEqual(at('2019-10-20T04:00:00Z', true))
  expect(readFeedDate('2021/12/31 ', 'end')).toEqual(at('2022-01-01T05:00:00Z', true))
})

test.each([
  '03/02/20202 05:00 PM',
  '04/23/ 10:00 AM',
  '13/01/2020',
  '02/30/2020',
  '06/31/2021 5 PM',
  '01/01/2020 25:00',
  '01/01/2020 13 AM',
  '01/01/2020 soon',
  '01/01/2020 5:00 PM XYZ',
  '01/01/0020',
  'TBD',
  'Foo 3, 2021',
])('%j says no date that exists', text => {
  expect(readFeedDate(text, 'start')).toEqual({ kind: 'unreadable' })
})

test('nothing is no date', () => {
  expect(readFeedDate('  ', 'start')).toEqual({ kind: 'missing' })
})

test('no text makes the reader throw', () => {
  const part = fc.constantFrom(
    '1',
    '9',
    '20',
    '2021',
    '/',
    '-',
    ':',
    ' ',
    'AM',
    'p.m.',
    'T',
    'Z',
    'Dec',
    'é',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), parts => {
      expect(['instant', 'unreadable', 'missing']).toContain(readFeedDate(parts.join(''), 'end').kind)
    }),
  )
})

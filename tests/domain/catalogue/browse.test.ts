import { expect, test } from 'vitest'
import { type BrowseRow, browse, type Order, orderOf } from '#app/domain/catalogue/browse'
import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { participantTypes } from '#app/domain/people/person'

const day = (number: number) => new Date(Date.UTC(2026, 5, number))

const row = (id: string, facts: Partial<BrowseRow> = {}): BrowseRow => ({
  id,
  phase: 'open',
  themes: [],
  lifeEvent: null,
  institution: 'agency',
  types: [],
  prizeFund: 0,
  prizeCurrency: null,
  publishAt: day(1),
  opensAt: day(1),
  closesAt: day(20),
  ...facts,
})

const byName: Order = (a, b) => Number.parseInt(a.id, 36) - Number.parseInt(b.id, 36)

function ask(rows: BrowseRow[], query = '') {
  const filters = parseFilters(new URLSearchParams(query))
  const sort = filters.sort === 'relevance' ? 'closing' : filters.sort
  return browse(rows.toSorted(orderOf(sort, byName)), filters, participantTypes)
}

test('an address is read, and written back the same', () => {
  const query =
    '?q=s%C9%99h%C9%99r&phase=open&phase=judging&theme=energy&event=birth&who=student&institution=x&prize=money&min=2500.5&currency=USD&sort=name&page=3'
  expect(filterQuery(parseFilters(new URLSearchParams(query)))).toBe(query)
})

test('invalid values in an address are ignored', () => {
  const query = 'phase=draft&theme=witchcraft&who=king&sort=luck&page=-4&min=lots&currency=XXX&event='
  expect(filterQuery(parseFilters(new URLSearchParams(query)))).toBe('')
})

test('a search is sorted by relevance unless the address says otherwise, and nothing else can be', () => {
  const sortOf = (query: string) => parseFilters(new URLSearchParams(query)).sort
  expect([sortOf('q=x'), sortOf('q=x&sort=closing'), sortOf('sort=relevance'), sortOf('')]).toEqual([
    'relevance',
    'closing',
    'closing',
    'closing',
  ])
  expect(filterQuery(parseFilters(new URLSearchParams('q=x&sort=closing')))).toBe('?q=x&sort=closing')
})

test('twenty are on a page, and a page past the end is the last one', () => {
  const rows = Array.from({ length: 45 }, (_, index) => row(String(index).padStart(2, '0')))
  const first = ask(rows)
  expect([first.total, first.pages, first.ids.length]).toEqual([45, 3, 20])
  const last = ask(rows, 'page=99')
  expect([last.page, last.ids]).toEqual([3, ['40', '41', '42', '43', '44']])
})

test('a choice is counted without its own filter, and with all others', () => {
  const rows = [
    row('a', { phase: 'open', themes: ['energy', 'space'] }),
    row('b', { phase: 'judging', themes: ['energy'] }),
    row('c', { phase: 'judging', themes: ['health'] }),
  ]
  const { counts, ids } = ask(rows, 'phase=judging&theme=energy')
  expect(ids).toEqual(['b'])
  expect(counts.phase).toEqual({ open: 1, judging: 1 })
  expect(counts.theme).toEqual({ energy: 1, health: 1 })
  expect(counts.institution).toEqual({ agency: 1 })
})

test('a challenge open to everyone is found under every type of participant', () => {
  const rows = [row('all'), row('students', { types: ['student'] })]
  const { counts, ids } = ask(rows, 'who=company')
  expect(ids).toEqual(['all'])
  expect([counts.who.company, counts.who.student]).toEqual([1, 2])
})

test('the least fund is compared within its currency only', () => {
  const rows = [
    row('manat', { prizeFund: 300_000, prizeCurrency: 'AZN' }),
    row('small', { prizeFund: 299_999, prizeCurrency: 'AZN' }),
    row('dollar', { prizeFund: 900_000, prizeCurrency: 'USD' }),
    row('kind'),
  ]
  expect(ask(rows, 'min=3000').ids).toEqual(['manat'])
  expect(ask(rows, 'min=3000&currency=USD').ids).toEqual(['dollar'])
  expect(ask(rows, 'prize=money').total).toBe(3)
})

test('open challenges come first, by the nearest deadline, missing deadlines last', () => {
  const rows = [
    row('cancelled', { phase: 'cancelled' }),
    row('old', { phase: 'results_out', closesAt: day(2) }),
    row('fresh', { phase: 'results_out', closesAt: day(5) }),
    row('later', { phase: 'upcoming', opensAt: day(28) }),
    row('endless', { closesAt: null }),
    row('open', { closesAt: day(19) }),
    row('soon', { phase: 'closing_soon', closesAt: day(11) }),
    row('judging', { phase: 'judging', closesAt: day(9) }),
  ]
  expect(ask(rows).ids).toEqual(['soon', 'open', 'endless', 'later', 'judging', 'fresh', 'old', 'cancelled'])
})

test('funds are sorted by currency, challenges without money last', () => {
  const rows = [
    row('kind'),
    row('usd', { prizeFund: 900, prizeCurrency: 'USD' }),
    row('azn', { prizeFund: 100, prizeCurrency: 'AZN' }),
    row('azn2', { prizeFund: 200, prizeCurrency: 'AZN' }),
  ]
  expect(ask(rows, 'sort=prize').ids).toEqual(['azn2', 'azn', 'usd', 'kind'])
})

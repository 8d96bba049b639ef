import { expect, test } from 'vitest'
import { boardPage } from '#app/domain/leaderboards/board-page'

const rows = (count: number, own = -1) =>
  Array.from({ length: count }, (_, n) => ({ entryId: `e${n + 1}`, own: n + 1 === own, tieGroup: null }))
const ids = (shown: { entryId: string }[]) => shown.map(({ entryId }) => entryId)

test('a board of up to 200 rows has one page', () => {
  const { ranked, pages } = boardPage({ ranked: rows(200), unranked: [] }, {})
  expect([ranked.length, pages.ranked]).toEqual([200, { page: 1, pages: 1, total: 200 }])
  expect(pages.unranked).toEqual({ page: 1, pages: 1, total: 0 })
})

test('the pages of a long board contain every rank once, the best first', () => {
  const board = { ranked: rows(450), unranked: [] }
  const pages = [1, 2, 3].map(ranked => ids(boardPage(board, { ranked }).ranked))
  expect(pages.map(page => page.length)).toEqual([200, 200, 50])
  expect(pages.flat()).toEqual(ids(board.ranked))
  expect(boardPage(board, { ranked: 99 }).pages.ranked).toEqual({ page: 3, pages: 3, total: 450 })
})

test('the reader’s own place is beside every page', () => {
  const board = { ranked: rows(450, 431), unranked: [] }
  expect([1, 2, 3].map(ranked => boardPage(board, { ranked }).own?.entryId)).toEqual(['e431', 'e431', 'e431'])
  expect(boardPage({ ranked: rows(3), unranked: [] }, {}).own).toBeNull()
})

test('the reader’s own unranked row is on every page, once', () => {
  const board = { ranked: [], unranked: rows(300, 250) }
  const [first, second] = [1, 2].map(unranked => ids(boardPage(board, { unranked }).unranked))
  expect([first?.length, first?.[0], first?.[1]]).toEqual([201, 'e250', 'e1'])
  expect([second?.length, second?.filter(id => id === 'e250').length]).toEqual([100, 1])
})

test('a group that goes on over two pages is marked on both, and a group of one on none', () => {
  const tieGroups = [...Array.from({ length: 199 }, () => null), 1, 1, 2]
  const ranked = tieGroups.map((tieGroup, n) => ({ entryId: `e${n + 1}`, own: false, tieGroup }))
  expect([1, 2].map(page => boardPage({ ranked, unranked: [] }, { ranked: page }).groups)).toEqual([[1], [1]])
})

test('a search finds rows by a part of the name, keeps their ranks and the reader’s own place, and counts all teams', () => {
  const names = new Map([
    ['e2', 'Şəki İpəyi'],
    ['e3', 'Seki'],
    ['e4', 'Baku'],
  ])
  const board = { ranked: rows(3, 1), unranked: rows(4).slice(3) }
  const page = boardPage(board, { team: 'seki' }, row => names.get(row.entryId) ?? '')
  expect([ids(page.ranked), ids(page.unranked), page.own?.entryId, page.teams]).toEqual([
    ['e2', 'e3'],
    [],
    'e1',
    4,
  ])
})

import { expect, test } from 'vitest'
import { hostList } from '#app/domain/submissions/host-list'

const all = { q: '', only: null, page: 1 }
const rows = [
  { title: { az: 'Təmiz su', ru: 'Чистая вода' }, phase: 'draft' as const },
  { title: { en: 'Bus stops' }, phase: 'open' as const },
  { title: { en: 'Old water' }, phase: 'results_out' as const },
]
const titles = (asked: object) =>
  hostList(rows, { ...all, ...asked }).rows.map(({ title }) => Object.values(title)[0])

test('a host finds challenges by a title in any language and letter case, and by how far they are', () => {
  expect(titles({ q: 'TEMIZ' })).toEqual(['Təmiz su'])
  expect(titles({ q: 'вода' })).toEqual(['Təmiz su'])
  expect(titles({ q: 'water' })).toEqual(['Old water'])
  expect(titles({ only: 'running' })).toEqual(['Bus stops'])
  expect(titles({ only: 'over', q: 'bus' })).toEqual([])
})

test('the list has pages and says how many there are without a filter', () => {
  const many = Array.from({ length: 41 }, () => ({ title: { en: 'Bus stops' }, phase: 'open' as const }))
  const list = hostList([...many, ...rows], { ...all, q: 'bus', page: 2 })
  expect([list.rows.length, list.total, list.pages, list.all]).toEqual([2, 42, 2, 44])
})

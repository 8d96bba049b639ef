import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { batchesAfter, batchesOf, inBatches } from '#app/services/batches.server'
import { readSources } from '#bin/sources'

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of source) found.push(each)
  return found
}

test('a list is cut into batches in its order, the last one shorter; an empty list has none', async () => {
  expect(await all(batchesOf([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]])
  expect(await all(batchesOf([1, 2], 2))).toEqual([[1, 2]])
  expect(await all(batchesOf([]))).toEqual([])
})

test('other work has its turn between two batches', async () => {
  let turns = 0
  const other = (async () => {
    for (let turn = 0; turn < 3; turn++) {
      await nextTurn()
      turns++
    }
  })()
  const seen: number[] = []
  for await (const _ of batchesOf([1, 2, 3], 1)) seen.push(turns)
  await other
  expect(seen[0]).toBe(0)
  expect(seen.at(-1)).toBeGreaterThan(0)
})

test('a query is read batch after batch until it gives no more rows', async () => {
  const rows = Array.from({ length: 1200 }, (_, index) => ({ seq: index + 1 }))
  const read = async (last: number, limit: number) => rows.filter(row => row.seq > last).slice(0, limit)
  const batches = await all(batchesAfter({ start: 0, read, keyOf: (row: { seq: number }) => row.seq }))
  expect(batches.length).toBeGreaterThan(1)
  expect(batches.flat()).toEqual(rows)
})

test('no more items of a batch are worked on at once than its size', async () => {
  let open = 0
  let most = 0
  const doubled = await inBatches([1, 2, 3, 4, 5], 2, async item => {
    open++
    most = Math.max(most, open)
    await nextTurn()
    open--
    return item * 2
  })
  expect([doubled, most]).toEqual([[2, 4, 6, 8, 10], 2])
})

test('no other file that reads or writes cuts a list into batches', () => {
  const files = readSources('app', 'bin').filter(file => file.path.endsWith('.server.ts'))
  const cutting = files.filter(file => /\.slice\((\w+), \1 \+ /.test(file.text))
  expect(cutting.map(file => file.path)).toEqual(['app/services/batches.server.ts'])
})

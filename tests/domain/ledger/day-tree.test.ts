import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayTree, followPath, leafOf, pathOf, placeOf, rootOf } from '#app/domain/ledger/day-tree'
import { sha256 } from '#tests/support/ledger'

const seed = '5e'.repeat(32)
const leaves = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => sha256(`leaf ${n}`)))

test('known answers: a leaf, a place, an empty tree and a tree of one, computed with openssl', async () => {
  const fact = { stream: 's', actor: 'a', kind: 'k', payloadHash: 'p', place: 'q' }
  expect(await leafOf(fact, sha256)).toBe(
    await sha256('\u0000{"actor":"a","kind":"k","payloadHash":"p","place":"q","stream":"s"}'),
  )
  expect(await placeOf('h', seed, sha256)).toBe(await sha256(`\u0003${seed}:h`))
  expect(await rootOf(dayTree([], seed, sha256))).toBe(
    '4bbc94f09090143f318a0e7293d3cca9069990d230b7c3b9b60f17c0739e2713',
  )
  let expected = '80'.repeat(32)
  const bits = '10000000'.repeat(5)
  for (let level = 39; level >= 0; level--) {
    const isRight = bits[level] === '1'
    const blank = await sha256(`\u0002${seed}:${bits.slice(0, level)}${isRight ? '0' : '1'}`)
    expected = await sha256(isRight ? `\u0001${blank}${expected}` : `\u0001${expected}${blank}`)
  }
  expect(await rootOf(dayTree(['80'.repeat(32)], seed, sha256))).toBe(expected)
})

test('every leaf has a path to the root, and no other leaf has', async () => {
  const all = await leaves(50)
  const tree = dayTree(all, seed, sha256)
  const root = await rootOf(tree)
  for (const leaf of all) {
    const path = await pathOf(tree, leaf)
    expect(path?.siblings).toHaveLength(40)
    expect(path && (await followPath({ leaf, ...path, sha256 }))).toBe(root)
    expect(path && (await followPath({ leaf: await sha256(leaf), ...path, sha256 }))).not.toBe(root)
  }
  expect(await pathOf(tree, await sha256('none'))).toBeNull()
})

test('the order of entries does not matter, and one more entry changes the root', async () => {
  const all = await leaves(20)
  const root = await rootOf(dayTree(all, seed, sha256))
  expect(await rootOf(dayTree(all.toReversed(), seed, sha256))).toBe(root)
  expect(await rootOf(dayTree(all.slice(1), seed, sha256))).not.toBe(root)
})

test('leaves with equal first 40 bits are stored side by side', async () => {
  const twins = ['0'.repeat(64), `${'0'.repeat(63)}1`, `${'0'.repeat(63)}2`]
  const tree = dayTree(twins, seed, sha256)
  const root = await rootOf(tree)
  for (const leaf of twins) {
    const path = await pathOf(tree, leaf)
    expect(path && (await followPath({ leaf, ...path, sha256 }))).toBe(root)
  }
})

test('a path has the same shape whatever the number of entries of its day', async () => {
  const [leaf = ''] = await leaves(1)
  const shapes = []
  for (const count of [1, 2, 300]) {
    const path = await pathOf(dayTree(await leaves(count), seed, sha256), leaf)
    shapes.push(JSON.stringify(path).replace(/[0-9a-f]{64}/g, 'h'))
  }
  expect(new Set(shapes).size).toBe(1)
})

test('a sibling, a position or a length that is another leads elsewhere', async () => {
  const [leaf = ''] = await leaves(1)
  const tree = dayTree(await leaves(9), seed, sha256)
  const root = await rootOf(tree)
  const path = await pathOf(tree, leaf)
  if (!path) throw new Error('no path')
  await fc.assert(
    fc.asyncProperty(fc.nat(39), async at => {
      const siblings = path.siblings.with(at, await sha256('x'))
      expect(await followPath({ leaf, ...path, siblings, sha256 })).not.toBe(root)
      const moved = (Number.parseInt(path.position, 16) ^ (1 << (at % 30))).toString(16)
      expect(await followPath({ leaf, ...path, position: moved, sha256 })).not.toBe(root)
    }),
    { numRuns: 30 },
  )
  expect(await followPath({ leaf, ...path, siblings: path.siblings.slice(1), sha256 })).toBeNull()
})

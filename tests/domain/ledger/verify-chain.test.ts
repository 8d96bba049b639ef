import fc from 'fast-check'
import { expect, test } from 'vitest'
import { genesis } from '#app/domain/ledger/entry'
import { type ShownEntry, verifyChain } from '#app/domain/ledger/verify-chain'
import { chainOf, leavesOf, nudged, sha256, withLeaf } from '#tests/support/ledger'

const stream = 'stream1'
const chain = chainOf(6)
const check = (entries: readonly ShownEntry[], of = stream) => verifyChain({ stream: of, entries, sha256 })

test('an unchanged stream has no error, nor has one without entries', async () => {
  expect(await check(chain)).toBeNull()
  expect(await check([])).toBeNull()
})

test('a missing entry is reported', async () => {
  expect(await check(chain.filter(entry => entry.seq !== 3))).toEqual({ seq: 3, what: 'gap' })
  expect(await check(chain.slice(1))).toEqual({ seq: 1, what: 'gap' })
})

test('reordered or repeated entries are reported where the order breaks', async () => {
  const [first, second, ...rest] = chain
  if (!first || !second) throw new Error('a chain of six has two')
  expect(await check([second, first, ...rest])).toEqual({ seq: 1, what: 'gap' })
  expect(await check([first, first, second, ...rest])).toEqual({ seq: 2, what: 'out_of_order' })
})

test('a rewritten stream is reported where it differs from the old one', async () => {
  const forged = chainOf(6).map(entry => (entry.seq < 4 ? entry : { ...entry, prevHash: genesis }))
  expect(await check(forged)).toEqual({ seq: 4, what: 'link_broken' })
})

test('a changed payload and a changed time are reported differently', async () => {
  const payload = chain.map(entry => (entry.seq === 2 ? { ...entry, payload: { number: 99 } } : entry))
  expect(await check(payload)).toEqual({ seq: 2, what: 'payload_differs' })
  const at = chain.map(entry => (entry.seq === 2 ? { ...entry, at: '2020-01-01T00:00:00.000Z' } : entry))
  expect(await check(at)).toEqual({ seq: 2, what: 'hash_differs' })
})

test('an entry of another stream does not fit', async () => {
  expect(await check(chain, 'stream2')).toEqual({ seq: 1, what: 'hash_differs' })
})

test('any leaf that is changed by one character is found at its own entry', async () => {
  const leaf = fc.constantFrom(...leavesOf(chain))
  await fc.assert(
    fc.asyncProperty(leaf, fc.nat(), async (path, place) => {
      const changed = withLeaf(chain, path, value => nudged(value, place))
      const fault = Array.isArray(changed) ? await check(changed) : null
      expect(fault?.seq).toBe(Number(path[0]) + 1)
    }),
    { numRuns: 300 },
  )
})

import { expect, test, vi } from 'vitest'
import { computeRanking } from '#app/domain/ranking/ranking'
import { Refusal } from '#app/domain/shared/refusal'
import { compute } from '#app/queue/compute.server'
import { diffWords } from '#app/text/diff'
import { runInputs } from '#tests/support/run-inputs'
import { signedHeads } from '#tests/support/signed-heads'

// a thread compiles its imports, which takes seconds on a busy machine
vi.setConfig({ testTimeout: 30_000 })

const inputs = runInputs([{ submissionId: 'a', marks: [700, 700] }])

test('the thread computes what the function computes', async () => {
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
  const texts = [{ before: 'one two', after: 'one three' }]
  expect(await compute('compare', texts)).toEqual([diffWords('one two', 'one three')])
  expect(await compute('verify', { text: '{', trusted: [] })).toMatchObject({ kind: 'unknown' })
})

test('a failing task rejects its caller, and the next one runs', async () => {
  const broken = { ...inputs, criteria: inputs.criteria.map(each => ({ ...each, weight: Number.NaN })) }
  await expect(compute('rank', broken)).rejects.toThrow()
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
})

test('readers beyond the capacity of the thread are refused, and the event loop stays free', async () => {
  const text = JSON.stringify({ format: 'meydan.ledger-heads', heads: 'x'.repeat(1_000_000) })
  const asked = Array.from({ length: 25 }, () => compute('verify', { text, trusted: [] }))
  const outcomes = await Promise.allSettled(asked)
  const refused = outcomes.filter(each => each.status === 'rejected')
  expect(refused.map(each => each.reason)).toEqual(
    Array.from({ length: 5 }, () => new Refusal('busy', 'error.busy')),
  )
})

test('two thousand signatures of a file are checked, and a file with more is refused', async () => {
  const most = signedHeads(1999)
  const report = await compute('verify', { text: most.text, trusted: [most.keyId] })
  expect(report.kind === 'known' && report.checks.map(({ fault }) => fault)).toEqual(Array(6).fill(null))
  const more = signedHeads(12_000)
  expect(await compute('verify', { text: more.text, trusted: [more.keyId] })).toEqual({
    kind: 'unknown',
    said: { key: 'ledger.too_large', values: {} },
  })
})

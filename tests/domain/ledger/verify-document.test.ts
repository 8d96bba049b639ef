import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyHash, sealEntry } from '#app/domain/ledger/chain.server'
import { headText, signedText } from '#app/domain/ledger/documents'
import { passes } from '#app/domain/ledger/report'
import { shownEntry } from '#app/domain/ledger/shown-entry'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { chainOf, leavesOf, ledgerFileOf, nudged, testSigner, withLeaf } from '#tests/support/ledger'

const signer = testSigner()
const file = ledgerFileOf(chainOf(5), signer)
const verify = (text: string, trusted: string[] | null = null) => verifyDocument({ text, tools, trusted })
const faultsOf = async (text: string, trusted: string[] | null = null) => {
  const report = await verify(text, trusted)
  return report.kind === 'known' ? report.checks.flatMap(each => each.fault ?? []) : [report.said]
}

type Place = { seq: number; prevHash: string; hash: string }
const bare = ({ seq, prevHash, hash }: Place, body: string) => ({ seq, body, prevHash, hash })

test('an unchanged ledger file verifies, whatever its white space', async () => {
  for (const text of [
    JSON.stringify(file),
    JSON.stringify(file, null, 2),
    `\uFEFF${JSON.stringify(file, null, 4)}\r\n`,
  ]) {
    expect(await faultsOf(text, [signer.key.keyId])).toEqual([])
    expect(passes(await verify(text))).toBe(true)
  }
})

test('every leaf of the file, changed by one character anywhere in it, is found', async () => {
  const leaf = fc.constantFrom(...leavesOf(file))
  await fc.assert(
    fc.asyncProperty(leaf, fc.nat(), async (path, place) => {
      const changed = withLeaf(file, path, value => nudged(value, place))
      expect(passes(await verify(JSON.stringify(changed)))).toBe(false)
    }),
    { numRuns: 400 },
  )
})

test('every byte of the text, turned into another letter, is found', async () => {
  const text = JSON.stringify(ledgerFileOf(chainOf(2), signer))
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), async place => {
      const changed = String(nudged(text, place))
      expect(passes(await verify(changed))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('the changed entry is reported', async () => {
  const changed = withLeaf(file, ['ledger', 'entries', 2, 'payload', 'number'], nudged)
  expect(await faultsOf(JSON.stringify(changed))).toEqual([
    { key: 'ledger.fault.signature', values: {} },
    { key: 'ledger.fault.payload_differs', values: { seq: 3 } },
  ])
})

test('a file signed by someone else is refused with the right key', async () => {
  const forged = JSON.stringify(ledgerFileOf(chainOf(5), testSigner()))
  expect(await faultsOf(forged)).toEqual([])
  expect((await faultsOf(forged, [signer.key.keyId])).map(fault => fault.key)).toEqual([
    'ledger.fault.untrusted',
  ])
})

test('the same name twice, which a reader and a program would read differently, is refused', async () => {
  const text = JSON.stringify(file)
  const twice = text.replace(
    '"challenge":"clean-water"',
    '"challenge":"dirty-water","challenge":"clean-water"',
  )
  expect((await faultsOf(twice)).map(fault => fault.key)).toEqual(['ledger.fault.text'])
})

test('a special property name cannot be added unsigned', async () => {
  const entry = '"payload":{'
  const text = JSON.stringify(file).replace(entry, `${entry}"__proto__":{"number":9},`)
  expect(passes(await verify(text))).toBe(false)
})

test('the same stream shown by its hashes alone, and in part, can be checked as well', async () => {
  const stored = chainOf(5).map(entry => ({ ...entry, stream: 'stream1', at: new Date(entry.at) }))
  for (const detail of ['hashes', 'public', 'whole'] as const) {
    const entries = stored.map(entry =>
      detail === 'hashes' ? bare(entry, bodyHash(entry)) : shownEntry(entry, detail),
    )
    const text = JSON.stringify(ledgerFileOf(entries, signer))
    expect(await faultsOf(text)).toEqual([])
    expect(text.includes('submission.received')).toBe(detail !== 'hashes')
    expect(text.includes('"submissionId"')).toBe(detail === 'whole')
  }
})

test('an unknown file is reported as unknown', async () => {
  expect(await faultsOf('not json')).toEqual([{ key: 'ledger.unknown.not_json', values: {} }])
  expect(await faultsOf('{"format":"meydan.bundle"}')).toEqual([{ key: 'ledger.unknown.format', values: {} }])
  expect(await faultsOf('[1,2]')).toEqual([{ key: 'ledger.unknown.format', values: {} }])
  expect(await faultsOf('{"format":"meydan.ledger","version":1}')).toEqual([
    { key: 'ledger.unknown.shape', values: { place: 'ledger' } },
  ])
})

test('a receipt and a list of heads of the first version still verify, and a changed one does not', async () => {
  const entries = chainOf(4)
  const [, entry, ...after] = entries
  const last = entries.at(-1)
  if (!entry || !last) throw new Error('four entries')
  const { keyId } = signer.key
  const facts = { stream: 'stream1', seq: last.seq, hash: last.hash, day: '2026-06-02', signedAt: entry.at }
  const head = { ...facts, signature: { keyId, value: signer.sign(headText(facts)) } }
  const receipt = {
    ...{
      issuer: 'https://meydan.test',
      challenge: 'clean-water',
      entryId: 'e',
      stageId: 's',
      versionId: 'v',
    },
    ...{ number: 1, contentHash: 'a'.repeat(64), files: [], receivedAt: entry.at, stream: 'stream1' },
  }
  const { versionId, entryId, stageId, number, contentHash } = receipt
  const payload = { versionId, entryId, stageId, number, contentHash }
  const fact = { ...entry, stream: 'stream1', at: new Date(entry.at), payload, actorId: 'p', actorSalt: 's' }
  const own = { ...entry, payload, ...sealEntry(fact) }
  const links = [after[0], last].flatMap(each => (each ? [each] : []))
  let hash = own.hash
  const bodies = links.map(each => {
    const next = { ...each, stream: 'stream1', at: new Date(each.at), prevHash: hash }
    const sealed = sealEntry({ ...next, actorId: 'p', actorSalt: 's' })
    hash = sealed.hash
    return { seq: each.seq, body: bodyHash({ ...next, ...sealed }) }
  })
  const reached = { ...facts, hash }
  const top = { ...reached, signature: { keyId, value: signer.sign(headText(reached)) } }
  const file = { format: 'meydan.receipt', version: 1, receipt: { ...receipt, entry: own } } as const
  const inclusion = { links: bodies, head: top }
  const seal = { signature: { keyId, value: signer.sign(signedText(file)) }, keys: [signer.key] }
  const whole = { ...file, inclusion, ...seal }
  expect(await faultsOf(JSON.stringify(whole), [keyId])).toEqual([])
  const cut = { ...whole, inclusion: { ...inclusion, links: bodies.slice(1) } }
  expect((await faultsOf(JSON.stringify(cut))).map(({ key }) => key)).toEqual(['ledger.fault.inclusion'])
  const exportedAt = entry.at
  const heads = {
    format: 'meydan.ledger-heads',
    version: 1,
    issuer: 'x',
    exportedAt,
    heads: [{ ...head, challenge: null }],
  } as const
  const list = { ...heads, signature: { keyId, value: signer.sign(signedText(heads)) }, keys: [signer.key] }
  expect(await faultsOf(JSON.stringify(list), [keyId])).toEqual([])
})

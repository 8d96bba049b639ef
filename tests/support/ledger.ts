import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { sealEntry } from '#app/domain/ledger/chain.server'
import { headText, type LedgerFile, signedText } from '#app/domain/ledger/documents'
import { genesis } from '#app/domain/ledger/entry'
import type { ShownEntry } from '#app/domain/ledger/verify-chain'
import { createSigner } from '#app/services/signing.server'
import { must } from './must'
import { start } from './people'

export const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')

/** A signer with a new key that is stored nowhere. */
export function testSigner() {
  const { privateKey } = generateKeyPairSync('ed25519')
  return createSigner(createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })))
}

type OpenEntry = Extract<ShownEntry, { salt: string }>

/** A stream of this many entries, each open. */
export function chainOf(count: number, stream = 'stream1'): OpenEntry[] {
  const entries: OpenEntry[] = []
  for (let seq = 1; seq <= count; seq++) {
    const payload = { submissionId: `s${seq}`, number: seq, nested: { list: [seq, 'ə', null, true] } }
    const fact = {
      stream,
      seq,
      at: new Date(start.getTime() + seq * 1000),
      actorId: `person${seq % 3}`,
      actorSalt: `a${seq}`,
      kind: 'submission.received',
      payload,
      salt: `s${seq}`,
      prevHash: entries.at(-1)?.hash ?? genesis,
    }
    const { actor, payloadHash, hash } = sealEntry(fact)
    const { prevHash, kind, salt } = fact
    entries.push({ seq, prevHash, hash, at: fact.at.toISOString(), actor, kind, payloadHash, payload, salt })
  }
  return entries
}

/** A signed ledger file with a signed head at its last entry but one. */
export function ledgerFileOf(entries: ShownEntry[], signer = testSigner()): LedgerFile {
  const last = entries.at(-2)
  const head = { stream: 'stream1', seq: last?.seq ?? 1, hash: must(last?.hash), day: '2026-06-02' }
  const signedAt = '2026-06-02T00:00:00.000Z'
  const { keyId } = signer.key
  const signature = { keyId, value: signer.sign(headText({ ...head, signedAt })) }
  const ledger = {
    issuer: 'https://meydan.test',
    challenge: 'clean-water',
    stream: 'stream1',
    exportedAt: '2026-06-02T08:00:00.000Z',
    entries,
    head: { ...head, signedAt, signature },
  }
  const file = { format: 'meydan.ledger', version: 1, ledger } as const
  return { ...file, signature: { keyId, value: signer.sign(signedText(file)) }, keys: [signer.key] }
}

/** Every leaf of a JSON value: its path, and a function that copies the whole with another leaf. */
export function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, each]) => leavesOf(each, [...path, key]))
}

export function withLeaf(
  value: unknown,
  path: readonly (string | number)[],
  change: (leaf: unknown) => unknown,
): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === key ? withLeaf(each, rest, change) : each))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? withLeaf(each, rest, change) : each]),
  )
}

/** Another value of the same kind that differs by one character, one bit or one unit. */
export function nudged(leaf: unknown, at = 0): unknown {
  if (typeof leaf === 'number') return leaf + 1
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf !== 'string') return 'x'
  if (leaf === '') return 'x'
  const place = at % leaf.length
  const code = leaf.charCodeAt(place)
  return leaf.slice(0, place) + String.fromCharCode(code === 0x61 ? 0x62 : 0x61) + leaf.slice(place + 1)
}

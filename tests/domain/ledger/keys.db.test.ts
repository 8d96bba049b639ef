import { expect, test } from 'vitest'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { keyListText } from '#app/domain/ledger/key-list'
import { trustedOf } from '#app/domain/ledger/key-times'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { loadKeys } from '#app/domain/ledger/queries/load-keys.server'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { newId } from '#app/domain/shared/ids'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { loadKeyList, pinnedKeys, revokeKey } from '#app/services/key-lists.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner, type Signer } from '#app/services/signing.server'
import type { Database } from '#db/client.server'
import { keyLists, signingKeys } from '#db/schema'
import { days } from '#tests/support/challenges'
import { testSigner } from '#tests/support/ledger'
import { start } from '#tests/support/people'
import { keysFolder, story } from '#tests/support/proof-story'

async function trustOf({ db }: Database, signer: Signer) {
  const list = await loadKeyList(db, { own: signer.key.keyId, pins: null })
  return list ? trustedOf(list.keys) : []
}

async function keysOf(file: object, trusted: Awaited<ReturnType<typeof trustOf>>) {
  const report = await verifyDocument({ text: JSON.stringify(file), tools, trusted })
  if (report.kind === 'unknown') return [report.said.key]
  const notes = report.notes.filter(note => note.key === 'ledger.note.key_revoked')
  return [...report.checks.flatMap(({ fault }) => fault?.key ?? []), ...notes.map(note => note.key)]
}

async function insertKey(database: Database, forger: Signer) {
  const { keyId, publicKey } = forger.key
  await database.transaction(async tx => {
    await tx.insert(signingKeys).values({ keyId, publicKey, since: start })
  })
}

test('a row inserted into the table of keys is not trusted: it is in no signed list', async () => {
  const { database, signer, captain, place, as, system } = await story()
  const forger = testSigner()
  await insertKey(database, forger)
  const list = await loadKeyList(database.db, { own: signer.key.keyId, pins: null })
  expect(list?.keys.map(key => key.keyId)).toEqual([signer.key.keyId])
  const forged = await loadReceiptProof(as(captain), forger, place)
  expect(await keysOf(forged, await trustOf(database, signer))).toEqual(['ledger.fault.untrusted'])
  await signHeads(system(days(1)), forger)
  const checks = await checkStreams(database.db, tools, { now: days(2) })
  expect(checks.flatMap(({ fault }) => fault?.key ?? [])).toEqual(['ledger.fault.head'])
})

test('a list signed by someone else is ignored where the own key or pins are known', async () => {
  const { database, signer } = await story()
  const forger = testSigner()
  const key = { since: start.toISOString(), until: null, revokedAt: null, revokedWhy: null }
  const keys = [{ ...forger.key, ...key }]
  const unsigned = { format: 'meydan.key-list', version: 1, signedAt: days(3).toISOString(), keys } as const
  const signature = { keyId: forger.key.keyId, value: forger.sign(keyListText(unsigned)) }
  await insertKey(database, forger)
  await database.transaction(async tx => {
    const list = { ...unsigned, signature }
    await tx.insert(keyLists).values({ id: newId(), signedAt: days(3), keyId: forger.key.keyId, list })
  })
  const own = signer.key.keyId
  const signerOf = async (trust: Parameters<typeof loadKeyList>[1]) =>
    (await loadKeyList(database.db, trust))?.signature.keyId
  expect(await signerOf({ own, pins: null })).toBe(own)
  expect(await signerOf({ own: null, pins: [own] })).toBe(own)
  expect(await signerOf({ own: null, pins: null })).toBe(forger.key.keyId)
})

test('the next key signs the list, in which the one before has ended; what it signs later is wrong', async () => {
  const { database, source, signer, captain, place, as, system } = await story()
  await signHeads(system(days(1)), signer)
  const next = await loadSigner({ ...source, now: days(2), folder: keysFolder(), mayRenew: true })
  const list = await loadKeyList(database.db, { own: next.key.keyId, pins: null })
  expect(list?.keys.map(({ keyId, until }) => [keyId, until])).toEqual([
    [signer.key.keyId, days(2).toISOString()],
    [next.key.keyId, null],
  ])
  expect(list?.signature.keyId).toBe(next.key.keyId)
  const trusted = await trustOf(database, next)
  const early = await loadReceiptProof(as(captain, days(1)), signer, place)
  const late = await loadReceiptProof(as(captain, days(3)), signer, place)
  expect(await keysOf(early, trusted)).toEqual([])
  expect(await keysOf(late, trusted)).toEqual(['ledger.fault.key_ended'])
  expect(list && pinnedKeys(list, [next.key.keyId]).map(key => key.keyId)).toEqual([next.key.keyId])
  const told = await loadKeys(database.db, { own: next.key.keyId, pins: null })
  expect([told?.keyId, told?.previous.map(key => key.keyId)]).toEqual([next.key.keyId, [signer.key.keyId]])
})

test('a revoked key: what it signs afterwards is wrong, and of what it signed before that is told', async () => {
  const { database, source, signer, captain, place, as } = await story()
  const next = await loadSigner({ ...source, now: days(2), folder: keysFolder(), mayRenew: true })
  const revocation = { signer: next, now: days(2), keyId: signer.key.keyId, why: 'A laptop was stolen.' }
  await database.transaction(tx => revokeKey(tx, revocation))
  const trusted = await trustOf(database, next)
  const early = await loadReceiptProof(as(captain, days(1)), signer, place)
  const late = await loadReceiptProof(as(captain, days(2)), signer, place)
  expect(await keysOf(early, trusted)).toEqual(['ledger.note.key_revoked'])
  expect(await keysOf(late, trusted)).toEqual(['ledger.fault.key_revoked', 'ledger.note.key_revoked'])
  const own = { ...revocation, keyId: next.key.keyId }
  await expect(database.transaction(tx => revokeKey(tx, own))).rejects.toMatchObject({ kind: 'conflict' })
  const unknown = { ...revocation, keyId: 'f'.repeat(32) }
  await expect(database.transaction(tx => revokeKey(tx, unknown))).rejects.toMatchObject({
    kind: 'not_found',
  })
})

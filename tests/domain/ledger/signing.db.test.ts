import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { loadInclusion } from '#app/domain/ledger/queries/load-inclusion.server'
import { loadKeys } from '#app/domain/ledger/queries/load-keys.server'
import { loadDayHeads } from '#app/domain/ledger/queries/load-stream.server'
import { record } from '#app/domain/ledger/record.server'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import { createSchedule } from '#app/worker/schedule.server'
import { jobs, ledgerDays } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { start } from '#tests/support/people'
import { holds, keysFolder, publishResult, story } from '#tests/support/proof-story'

test('while a challenge runs each day gets a head whether or not anything happened, and one alone', async () => {
  const { database, signer, challengeId, system } = await story()
  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 1 })
  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 0 })
  expect(await signHeads(system(days(4)), signer)).toEqual({ signed: 3 })
  const heads = await loadDayHeads(database.db, challengeId, '')
  expect(heads.map(head => head.day)).toEqual(['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'])
  expect(new Set(heads.map(head => head.root)).size).toBe(4)
})

test('when the result is out a day without entries gets no head', async () => {
  const { database, signer, challengeId, host, place, as, captain, system } = await story()
  await publishResult(database, { challengeId, stageId: place.stageId, host, publishAt: days(2) })
  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 1 })
  expect(await signHeads(system(days(4)), signer)).toEqual({ signed: 0 })
  const payload = { entryId: place.entryId }
  const event = { stream: challengeId, kind: 'entry.withdrawn' as const, payload }
  await database.transaction(tx => record(tx, as(captain, days(4)), event))
  expect(await signHeads(system(days(6)), signer)).toEqual({ signed: 1 })
  expect((await checkStreams(database.db, tools, { now: days(6) })).every(each => each.ok)).toBe(true)
})

test('an entry that comes after the head of its day was signed is part of the next one', async () => {
  const { database, signer, challengeId, place, as, captain, system } = await story()
  await signHeads(system(days(1)), signer)
  const event = { stream: challengeId, kind: 'entry.withdrawn' as const, payload: { entryId: place.entryId } }
  await database.transaction(tx => record(tx, as(captain), event))
  await signHeads(system(days(2)), signer)
  const [first, second] = await database.db.select().from(ledgerDays).orderBy(ledgerDays.day)
  expect([first?.lastSeq, second?.lastSeq]).toEqual([3, 4])
  expect((await loadInclusion(database.db, { stream: challengeId, seq: 4 }))?.head.day).toBe('2026-06-02')
})

test('each day queues the signing once, however many processes there are', async () => {
  const database = await emptyDatabase()
  const [one, other] = [createSchedule(database), createSchedule(database)]
  for (const now of [start, start, days(1), days(2)]) {
    await one(now)
    await other(now)
  }
  const queued = await database.db.select({ key: jobs.key }).from(jobs)
  expect(
    queued
      .map(job => job.key)
      .filter(key => key?.startsWith('ledger-heads'))
      .sort(),
  ).toEqual(['ledger-heads 2026-06-01', 'ledger-heads 2026-06-02', 'ledger-heads 2026-06-03'])
})

test('a key is created once, readable by its owner only, and a lost one is never replaced silently', async () => {
  const { source, signer } = await story()
  const file = join(source.folder, 'signing.pem')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect((await loadSigner(source)).key).toEqual(signer.key)
  rmSync(file)
  await expect(loadSigner(source)).rejects.toThrow(`the signing key ${signer.key.keyId} is not in`)
  expect((await loadSigner({ ...source, mayRenew: true })).key.keyId).not.toBe(signer.key.keyId)
})

test('after a change of key the old heads still verify, and the old key is published with the new one', async () => {
  const { database, source, signer, captain, place, as, system } = await story()
  await signHeads(system(days(1)), signer)
  const next = await loadSigner({ ...source, now: days(2), folder: keysFolder(), mayRenew: true })
  const keys = await loadKeys(database.db, { own: next.key.keyId, pins: null })
  expect([keys?.keyId, keys?.previous.map(key => key.keyId)]).toEqual([next.key.keyId, [signer.key.keyId]])
  const proof = await loadReceiptProof(as(captain, days(2)), next, place)
  expect(await holds(proof, [next.key.keyId, signer.key.keyId])).toBe(true)
  expect(await holds(proof, [next.key.keyId])).toBe(false)
  expect((await checkStreams(database.db, tools, { now: days(9) })).every(each => each.ok)).toBe(true)
})

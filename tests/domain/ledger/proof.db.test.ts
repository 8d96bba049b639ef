import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  loadChallengeLedger,
  loadWholeLedger,
} from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { loadLedgerHeads } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { record } from '#app/domain/ledger/record.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import { Refusal } from '#app/domain/shared/refusal'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { challenges, ledgerEntries } from '#db/schema'
import { days } from '#tests/support/challenges'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { holds, publishResult, story } from '#tests/support/proof-story'

test('a receipt is signed at once, and has a path to the head of its day once the day is over', async () => {
  const { signer, captain, place, as, system } = await story()
  const fresh = await loadReceiptProof(as(captain), signer, place)
  expect(fresh.inclusion).toBeNull()
  expect(await holds(fresh, [signer.key.keyId])).toBe(true)

  expect(await signHeads(system(days(0)), signer)).toEqual({ signed: 0 })
  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 1 })
  const later = await loadReceiptProof(as(captain, days(1)), signer, place)
  expect(later.inclusion?.head).toMatchObject({ day: '2026-06-01', previous: '0'.repeat(64) })
  expect(await holds(later, [signer.key.keyId])).toBe(true)

  const otherTime = { ...later, receipt: { ...later.receipt, receivedAt: '2026-06-01T07:00:00.000Z' } }
  expect(await holds(otherTime, [signer.key.keyId])).toBe(false)
  const otherHead = { ...later.inclusion?.head, day: '2026-06-02' }
  const moved = { ...later, inclusion: { ...later.inclusion, head: otherHead } }
  expect(await holds(moved, [signer.key.keyId])).toBe(false)
})

/** Everything that the public and entrants can read before the result, with random values normalised. */
async function toldBeforeResult(more: (world: Awaited<ReturnType<typeof story>>) => Promise<void>) {
  const world = await story()
  await more(world)
  const { signer, slug, captain, place, as, system, visitor } = world
  for (const day of [1, 2, 3]) await signHeads(system(days(day)), signer)
  const files = [
    await loadLedgerHeads(visitor(days(3)), signer),
    await loadChallengeLedger(visitor(days(3)), signer, slug),
    await loadReceiptProof(as(captain, days(3)), signer, place),
    await loadReceipt(as(captain, days(3)), place),
  ]
  return JSON.stringify(files)
    .replaceAll(/[0-9a-f]{64}/g, 'hash')
    .replaceAll(/"[A-Za-z0-9+/]{86}=="/g, 'signature')
    .replaceAll(/"[A-Za-z0-9+/]{43}="/g, 'key')
    .replaceAll(/"[A-Za-z0-9_-]{43}"/g, 'digest')
    .replaceAll(/"[0-9a-z]{40}"/g, 'salt')
    .replaceAll(/"[0-9a-f]{32}"/g, 'keyId')
    .replaceAll(/"[0-9a-f]{10}"/g, 'position')
    .replaceAll(/"[0-9a-z]{16}"/g, 'id')
    .replaceAll(slug, 'slug')
}

test('two instances that differ in number and time of events publish identical files', async () => {
  const quiet = await toldBeforeResult(async () => {})
  const busy = await toldBeforeResult(async ({ database, challengeId, as, captain, host }) => {
    for (const hour of [1, 2, 30, 31, 32]) {
      const ctx = as(hour % 2 ? captain : host, new Date(start.getTime() + hour * 3_600_000))
      const payload = { statementId: `statement${hour}` }
      await database.transaction(tx =>
        record(tx, ctx, { stream: challengeId, kind: 'conflict.stated', payload }),
      )
    }
  })
  expect(busy).toBe(quiet)
  expect(quiet).not.toMatch(/"seq"|"lastSeq"|"seed"|"count"|"links"/)
  expect(quiet.match(/ledger-head/g)).toHaveLength(2)
})

test('a receipt contains nothing about others', async () => {
  const { database, signer, captain, challengeId, place, as, system } = await story()
  const payload = { judgeId: 'someone-else' }
  await database.transaction(tx =>
    record(tx, as(captain), { stream: challengeId, kind: 'judge.accepted', payload }),
  )
  await signHeads(system(days(1)), signer)
  const proof = await loadReceiptProof(as(captain, days(1)), signer, place)
  expect(proof.inclusion?.siblings).toHaveLength(40)
  expect(JSON.stringify(proof)).not.toMatch(/judge.accepted|someone-else/)
  expect(await holds(proof, [signer.key.keyId])).toBe(true)
})

test("another team's receipt gives 404", async () => {
  const { database, signer, place, as } = await story()
  const outsider = await makePerson(database)
  await expect(loadReceiptProof(as(outsider), signer, place)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('the public sees signed heads before the result, and after it what happened but not who or how much', async () => {
  const { database, signer, challengeId, slug, place, host, system, visitor } = await story()
  await publishResult(database, { challengeId, stageId: place.stageId, host, publishAt: days(30) })
  await database.transaction(async tx => {
    await record(tx, ctxOf(database, host), {
      stream: challengeId,
      kind: 'result.decided',
      payload: { resultId: 'r1', runId: 'run1', deviates: false, contested: false, awards: [] },
    })
    await record(tx, ctxOf(database, host), {
      stream: challengeId,
      kind: 'review.submitted',
      payload: { assignmentId: 'a1', reviewId: 'r1', versionId: 'v1', marks: { idea: 7 } },
    })
  })
  await signHeads(system(days(3)), signer)
  await signHeads(system(days(4)), signer)
  const before = await loadChallengeLedger(visitor(new Date(days(30).getTime() - 1)), signer, slug)
  expect([before.format, 'heads' in before && before.heads.map(head => head.day)]).toEqual([
    'meydan.ledger-heads',
    ['2026-06-03', '2026-06-04'],
  ])
  const after = await loadChallengeLedger(visitor(days(30)), signer, slug)
  if (!('ledger' in after)) throw new Error('the result is out')
  expect(after.ledger.entries.map(entry => [entry.kind, 'payload' in entry])).toEqual([
    ['entry.entered', false],
    ['submission.begun', false],
    ['submission.received', false],
    ['result.decided', true],
    ['review.submitted', false],
  ])
  expect(after.ledger.days.map(each => each.lastSeq)).toEqual([5, 5])
  const whole = await loadWholeLedger(visitor(days(30)), signer, slug)
  expect(whole.ledger.entries.every(entry => 'payload' in entry)).toBe(true)
  for (const file of [before, after, whole]) expect(await holds(file, [signer.key.keyId])).toBe(true)
  const { ledger } = after
  const forgeries = [
    { ...ledger, days: ledger.days.slice(1) },
    { ...ledger, days: ledger.days.map(day => ({ ...day, lastSeq: 4 })) },
    { ...ledger, entries: ledger.entries.slice(0, 4) },
  ]
  for (const forged of forgeries) {
    const file = { format: 'meydan.ledger', version: 2, ledger: forged } as const
    const signed = { ...file, ...(await signFile(database.db, signer, { file, heads: [] })) }
    expect(await holds(signed, [signer.key.keyId])).toBe(false)
  }
})

test('instants never decrease within a stream, and a receipt has the real one', async () => {
  const { database, signer, captain, challengeId, place, as } = await story()
  const stream = challengeId
  const event = { stream, kind: 'entry.returned' as const, payload: { entryId: place.entryId } }
  await database.transaction(async tx => {
    await record(tx, as(captain, days(2)), event)
    await record(tx, as(captain, days(1)), event)
  })
  const rows = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.stream, stream))
  expect(rows.slice(-2).map(row => row.at)).toEqual([days(2), days(2)])
  const { receipt } = await loadReceiptProof(as(captain, days(3)), signer, place)
  expect(receipt.entry.payload.receivedAt).toBe(start.toISOString())
})

test('a challenge that is not public yet has neither ledger nor head for the public', async () => {
  const { database, signer, challengeId, slug, system, visitor } = await story()
  await signHeads(system(days(1)), signer)
  const heads = await loadLedgerHeads(visitor(days(1)), signer)
  expect(heads.heads.map(head => head.challenge)).toEqual([slug])
  expect(await holds(heads, [signer.key.keyId])).toBe(true)
  await database.transaction(async tx => {
    await tx
      .update(challenges)
      .set({ publishAt: days(5) })
      .where(eq(challenges.id, challengeId))
  })
  expect((await loadLedgerHeads(visitor(days(1)), signer)).heads).toEqual([])
  await expect(loadChallengeLedger(visitor(days(1)), signer, slug)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

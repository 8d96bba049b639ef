import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  loadChallengeLedger,
  loadWholeLedger,
} from '#app/domain/challenges/queries/load-challenge-ledger.server'
import { loadLedgerHeads } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { record } from '#app/domain/ledger/record.server'
import { Refusal } from '#app/domain/shared/refusal'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { challenges } from '#db/schema'
import { days } from '#tests/support/challenges'
import { ctxOf, makePerson } from '#tests/support/people'
import { holds, publishResult, story } from '#tests/support/proof-story'

test('a receipt is signed at once, and leads to the daily head once there is one', async () => {
  const { signer, captain, place, as, system } = await story()
  const fresh = await loadReceiptProof(as(captain), signer, place)
  expect(fresh.inclusion).toBeNull()
  expect(await holds(fresh, [signer.key.keyId])).toBe(true)

  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 1 })
  const later = await loadReceiptProof(as(captain, days(1)), signer, place)
  expect(later.inclusion?.head).toMatchObject({ day: '2026-06-02', seq: later.receipt.entry.seq })
  expect(await holds(later, [signer.key.keyId])).toBe(true)
  expect({ ...later, inclusion: null }).toEqual(fresh)

  const otherTime = { ...later, receipt: { ...later.receipt, receivedAt: '2026-06-01T07:00:00.000Z' } }
  expect(await holds(otherTime, [signer.key.keyId])).toBe(false)
})

test('the way to the head gives away nothing of what others did', async () => {
  const { database, signer, captain, challengeId, place, as, system } = await story()
  const payload = { judgeId: 'someone-else' }
  await database.transaction(tx =>
    record(tx, as(captain), { stream: challengeId, kind: 'judge.accepted', payload }),
  )
  await signHeads(system(days(1)), signer)
  const proof = await loadReceiptProof(as(captain, days(1)), signer, place)
  expect(proof.inclusion?.links).toHaveLength(1)
  expect(JSON.stringify(proof)).not.toMatch(/judge.accepted|someone-else/)
  expect(await holds(proof, [signer.key.keyId])).toBe(true)
})

test("another team's receipt is not there", async () => {
  const { database, signer, place, as } = await story()
  const stranger = await makePerson(database)
  await expect(loadReceiptProof(as(stranger), signer, place)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('the public sees hashes before the result, and after it what happened but not who or how much', async () => {
  const { database, signer, challengeId, slug, place, host, visitor } = await story()
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
  const before = await loadChallengeLedger(visitor(new Date(days(30).getTime() - 1)), signer, slug)
  expect(before.ledger.entries.map(entry => Object.keys(entry).sort())).toEqual(
    before.ledger.entries.map(() => ['body', 'hash', 'prevHash', 'seq']),
  )
  const after = await loadChallengeLedger(visitor(days(30)), signer, slug)
  const told = after.ledger.entries.map(entry => ('kind' in entry ? [entry.kind, 'payload' in entry] : null))
  expect(told).toEqual([
    ['entry.entered', false],
    ['submission.begun', false],
    ['submission.received', false],
    ['result.decided', true],
    ['review.submitted', false],
  ])
  const whole = await loadWholeLedger(visitor(days(30)), signer, slug)
  expect(whole.ledger.entries.every(entry => 'payload' in entry)).toBe(true)
  for (const file of [before, after, whole]) expect(await holds(file, [signer.key.keyId])).toBe(true)
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

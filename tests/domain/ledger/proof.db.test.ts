import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import {
  loadChallengeLedger,
  loadWholeLedger,
} from '#app/domain/challenges/queries/load-challenge-ledger.server'
import { loadLedgerHeads } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { loadKeys } from '#app/domain/ledger/queries/load-keys.server'
import { record } from '#app/domain/ledger/record.server'
import { passes } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { loadReceiptProof } from '#app/domain/submissions/queries/load-receipt-proof.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { createSchedule } from '#app/jobs/schedule.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import {
  challenges,
  jobs,
  ledgerEntries,
  ledgerHeads,
  rankingRuns,
  results,
  submissionVersions,
} from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

function keysFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'keys')
}

async function story() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, title: 'Clean water' })
  const { slug, ruleVersionId, stageId, challengeId } = challenge
  const captain = await makePerson(database, { name: 'Aysel' })
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  const input = { ruleVersionId, accepted: 'on' } as const
  const { entryId } = await enterChallenge(ctxOf(database, captain), { slug, input })
  const place = { entryId, stageId, number: 1 }
  await saveDraft(ctxOf(database, captain), { ...place, typed: { idea: 'reeds' }, draftNumber: 0 })
  const receiptPath = (n: number) => `/r/${n}`
  await submitVersion(ctxOf(database, captain), { ...place, draftNumber: 1, key: newId(), receiptPath })
  const as = (person: Person, now = start) => ctxOf(database, person, now)
  const system = (now: Date) => ctxOf(database, { kind: 'system' }, now)
  const visitor = (now: Date) => ctxOf(database, { kind: 'visitor' }, now)
  return { database, source, signer, challengeId, slug, captain, host, place, as, system, visitor }
}

async function publishResult(
  database: Awaited<ReturnType<typeof story>>['database'],
  about: {
    challengeId: string
    stageId: string
    host: Person
    publishAt: Date
  },
) {
  const { challengeId, stageId, host, publishAt } = about
  const runId = newId()
  await database.transaction(async tx => {
    await tx.insert(rankingRuns).values({
      id: runId,
      challengeId,
      stageId,
      computedAt: start,
      computedBy: host.id,
      engineVersion: '1',
      inputsHash: '',
      inputs: {},
      output: {},
    })
    await tx.insert(results).values({
      id: newId(),
      challengeId,
      runId,
      statement: {},
      decidedAt: start,
      decidedBy: host.id,
      publishAt,
      publishedBy: host.id,
    })
  })
}

const holds = async (file: unknown, trusted: string[]) =>
  passes(await verifyDocument({ text: JSON.stringify(file, null, 2), tools, trusted }))

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
  const payload = { personId: 'someone-else' }
  await database.transaction(tx =>
    record(tx, as(captain), { stream: challengeId, kind: 'judge.secret_kind', payload }),
  )
  await signHeads(system(days(1)), signer)
  const proof = await loadReceiptProof(as(captain, days(1)), signer, place)
  expect(proof.inclusion?.links).toHaveLength(1)
  expect(JSON.stringify(proof)).not.toMatch(/secret_kind|someone-else/)
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
      payload: { awards: 1 },
    })
    await record(tx, ctxOf(database, host), {
      stream: challengeId,
      kind: 'review.submitted',
      payload: { marks: 7 },
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

test('a stream that has not moved gets no second head, and one that moved again waits for the next day', async () => {
  const { database, signer, challengeId, as, captain, system } = await story()
  expect(await signHeads(system(days(1)), signer)).toEqual({ signed: 1 })
  expect(await signHeads(system(days(2)), signer)).toEqual({ signed: 0 })
  const event = { stream: challengeId, kind: 'entry.withdrawn', payload: {} }
  await database.transaction(tx => record(tx, as(captain), event))
  expect(await signHeads(system(days(3)), signer)).toEqual({ signed: 1 })
  await database.transaction(tx => record(tx, as(captain), event))
  expect(await signHeads(system(days(3)), signer)).toEqual({ signed: 0 })
  expect(await signHeads(system(days(4)), signer)).toEqual({ signed: 1 })
})

test('each day queues the signing once, however many processes there are', async () => {
  const database = await emptyDatabase()
  const [one, other] = [createSchedule(database), createSchedule(database)]
  for (const now of [start, start, days(1), days(2)]) {
    await one(now)
    await other(now)
  }
  const queued = await database.db.select({ key: jobs.key }).from(jobs)
  expect(queued.map(job => job.key).sort()).toEqual([
    'ledger-heads 2026-06-01',
    'ledger-heads 2026-06-02',
    'ledger-heads 2026-06-03',
  ])
})

test('a key is made once, readable by its owner alone, and a lost one is never replaced in silence', async () => {
  const { source, signer } = await story()
  const file = join(source.folder, 'signing.pem')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect((await loadSigner(source)).key).toEqual(signer.key)
  rmSync(file)
  await expect(loadSigner(source)).rejects.toThrow(`the signing key ${signer.key.keyId} is not in`)
  expect((await loadSigner({ ...source, mayRenew: true })).key.keyId).not.toBe(signer.key.keyId)
})

test('after a change of key the old heads still hold, and the old key is told with the new one', async () => {
  const { database, source, signer, captain, place, as, system, visitor } = await story()
  await signHeads(system(days(1)), signer)
  const next = await loadSigner({ ...source, now: days(2), folder: keysFolder(), mayRenew: true })
  const keys = await loadKeys(visitor(days(2)), next)
  expect([keys.keyId, keys.previous.map(key => key.keyId)]).toEqual([next.key.keyId, [signer.key.keyId]])
  const proof = await loadReceiptProof(as(captain, days(2)), next, place)
  expect(await holds(proof, [next.key.keyId, signer.key.keyId])).toBe(true)
  expect(await holds(proof, [next.key.keyId])).toBe(false)
  expect((await checkStreams(database.db, tools)).every(each => each.ok)).toBe(true)
})

test('a person can be erased from the ledger, and every proof still holds', async () => {
  const { database, signer, captain, challengeId, system, slug, visitor } = await story()
  await signHeads(system(days(1)), signer)
  await database.transaction(async tx => {
    await tx
      .update(ledgerEntries)
      .set({ actorId: null, actorSalt: null })
      .where(eq(ledgerEntries.actorId, captain.id))
  })
  expect(await checkStreams(database.db, tools)).toEqual([
    {
      key: 'proof.check.stream',
      values: { stream: challengeId, count: 3 },
      ok: true,
      fault: null,
    },
  ])
  expect(await holds(await loadWholeLedger(visitor(days(1)), signer, slug), [signer.key.keyId])).toBe(true)
})

test('whoever changes the ledger behind our back is found, entry, actor or head', async () => {
  const { database, signer, challengeId, system } = await story()
  await signHeads(system(days(1)), signer)
  const faultAfter = async (change: object) => {
    const [before] = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.seq, 2))
    await database.transaction(async tx => {
      await tx.update(ledgerEntries).set(change).where(eq(ledgerEntries.seq, 2))
    })
    const [checked] = await checkStreams(database.db, tools)
    await database.transaction(async tx => {
      await tx
        .update(ledgerEntries)
        .set({ ...before })
        .where(eq(ledgerEntries.seq, 2))
    })
    return checked?.fault?.key ?? null
  }
  expect(await faultAfter({ payload: { entryId: 'x' } })).toBe('proof.fault.payload_differs')
  expect(await faultAfter({ at: days(3) })).toBe('proof.fault.hash_differs')
  expect(await faultAfter({ actorId: 'someone' })).toBe('proof.fault.actor')
  expect(await faultAfter({ kind: 'submission.begun' })).toBeNull()
  await database.transaction(async tx => {
    await tx.delete(ledgerEntries).where(eq(ledgerEntries.seq, 3))
  })
  const [cut] = await checkStreams(database.db, tools)
  expect(cut?.fault).toEqual({ key: 'proof.fault.head_place', values: { seq: 3 } })
  await database.transaction(async tx => {
    await tx.delete(ledgerEntries).where(eq(ledgerEntries.stream, challengeId))
  })
  expect((await checkStreams(database.db, tools)).map(each => each.ok)).toEqual([false])
  expect(await database.db.select().from(ledgerHeads)).toHaveLength(1)
})

test('a version whose answers were changed after they were received is found', async () => {
  const { database } = await story()
  const storage = createMemoryStorage(() => start)
  const said = async () => (await checkContents(database.db, storage)).map(each => each.fault?.key ?? 'holds')
  expect(await said()).toEqual(['holds'])
  await database.transaction(async tx => {
    await tx.update(submissionVersions).set({ answers: { idea: { text: 'stolen' } } })
  })
  expect(await said()).toEqual(['proof.fault.content'])
})

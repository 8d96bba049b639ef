import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadWholeLedger } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { headText } from '#app/domain/ledger/documents'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { newId } from '#app/domain/shared/ids'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { ledgerDays, ledgerEntries, ledgerHeads, submissionVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { start } from '#tests/support/people'
import { holds, story } from '#tests/support/proof-story'

test('a person can be erased from the ledger, and every proof still verifies', async () => {
  const { database, signer, captain, challengeId, system, slug, visitor } = await story()
  await signHeads(system(days(1)), signer)
  await database.transaction(async tx => {
    await tx
      .update(ledgerEntries)
      .set({ actorId: null, actorSalt: null })
      .where(eq(ledgerEntries.actorId, captain.id))
  })
  expect(await checkStreams(database.db, tools, { now: days(9) })).toEqual([
    {
      key: 'ledger.check.stream',
      values: { stream: challengeId, count: 3 },
      ok: true,
      fault: null,
    },
  ])
  expect(await holds(await loadWholeLedger(visitor(days(1)), signer, slug), [signer.key.keyId])).toBe(true)
})

test('direct changes of ledger rows are found: entry, actor or head', async () => {
  const { database, signer, challengeId, system } = await story()
  await signHeads(system(days(1)), signer)
  const faultAfter = async (change: object) => {
    const [before] = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.seq, 2))
    await database.transaction(async tx => {
      await tx.update(ledgerEntries).set(change).where(eq(ledgerEntries.seq, 2))
    })
    const [checked] = await checkStreams(database.db, tools, { now: days(9) })
    await database.transaction(async tx => {
      await tx
        .update(ledgerEntries)
        .set({ ...before })
        .where(eq(ledgerEntries.seq, 2))
    })
    return checked?.fault?.key ?? null
  }
  expect(await faultAfter({ payload: { entryId: 'x' } })).toBe('ledger.fault.payload_differs')
  expect(await faultAfter({ at: days(3) })).toBe('ledger.fault.hash_differs')
  expect(await faultAfter({ actorId: 'someone' })).toBe('ledger.fault.actor')
  expect(await faultAfter({ kind: 'submission.begun' })).toBeNull()
  await database.transaction(async tx => {
    await tx.delete(ledgerEntries).where(eq(ledgerEntries.seq, 3))
  })
  const [cut] = await checkStreams(database.db, tools, { now: days(9) })
  expect(cut?.fault).toEqual({ key: 'ledger.fault.head_place', values: { seq: 3 } })
  await database.transaction(async tx => {
    await tx.delete(ledgerEntries).where(eq(ledgerEntries.stream, challengeId))
  })
  expect((await checkStreams(database.db, tools, { now: days(9) })).map(each => each.ok)).toEqual([false])
  expect(await database.db.select().from(ledgerDays)).toHaveLength(1)
})

test('a version whose answers were changed after they were received is found', async () => {
  const { database } = await story()
  const storage = createMemoryStorage(() => start)
  const said = async () => (await checkContents(database.db, storage)).map(each => each.fault?.key ?? 'holds')
  expect(await said()).toEqual(['holds'])
  await database.transaction(async tx => {
    await tx.update(submissionVersions).set({ answers: { idea: { text: 'stolen' } } })
  })
  expect(await said()).toEqual(['ledger.fault.content'])
})

test('a ledger with heads of the first version goes on with days, and both are checked', async () => {
  const { database, signer, challengeId, slug, system, visitor } = await story()
  const entries = await database.db.select().from(ledgerEntries).orderBy(ledgerEntries.seq)
  const hash = must(entries.at(-1)?.hash)
  const facts = { stream: challengeId, seq: 3, hash, day: '2026-06-01', signedAt: start.toISOString() }
  const head = { id: newId(), ...facts, signedAt: start, keyId: signer.key.keyId }
  await database.transaction(async tx => {
    await tx.insert(ledgerHeads).values({ ...head, signature: signer.sign(headText(facts)) })
  })
  await signHeads(system(days(1)), signer)
  const faults = async () =>
    (await checkStreams(database.db, tools, { now: days(9) })).flatMap(({ fault }) => fault?.key ?? [])
  const whole = await loadWholeLedger(visitor(days(1)), signer, slug)
  expect([whole.ledger.earlier?.seq, whole.ledger.days.length, await faults()]).toEqual([3, 1, []])
  expect(await holds(whole, [signer.key.keyId])).toBe(true)
  await database.transaction(async tx => {
    await tx.update(ledgerHeads).set({ hash: '0'.repeat(64) })
  })
  expect(await faults()).toEqual(['ledger.fault.head_place'])
})

test('rows from before entries named rows are reported as not covered, until the daily job names them', async () => {
  const { database, system } = await story()
  const told = async () =>
    (await checkRows(database.db)).flatMap(({ key, ok }) =>
      key === 'ledger.check.not_covered' || !ok ? [key] : [],
    )
  const fixtures = await told()
  expect(new Set(fixtures)).toEqual(new Set(['ledger.check.rows']))
  const rows = await database.db.select().from(ledgerEntries)
  await database.transaction(async tx => {
    for (const { id, payload } of rows) {
      const { rows: _, ...before } = payload
      await tx.update(ledgerEntries).set({ payload: before }).where(eq(ledgerEntries.id, id))
    }
  })
  expect(await told()).toEqual(['ledger.check.not_covered'])
  await adoptRows(system(days(1)))
  await adoptRows(system(days(2)))
  expect(await told()).toEqual([])
  await database.transaction(async tx => {
    await tx.update(submissionVersions).set({ number: 2 })
  })
  expect(await told()).toEqual(['ledger.check.rows'])
})

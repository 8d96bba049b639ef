import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadWholeLedger } from '#app/domain/challenges/queries/load-challenge-ledger.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { ledgerDays, ledgerEntries, submissionVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { start } from '#tests/support/people'
import { holds, story } from '#tests/support/proof-story'

test('a person can be erased from the ledger, and every proof still holds', async () => {
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
    const [checked] = await checkStreams(database.db, tools, { now: days(9) })
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
  const [cut] = await checkStreams(database.db, tools, { now: days(9) })
  expect(cut?.fault).toEqual({ key: 'proof.fault.head_place', values: { seq: 3 } })
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
  expect(await said()).toEqual(['proof.fault.content'])
})

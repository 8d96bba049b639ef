import { eq } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import * as schema from '#db/schema'
import { makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { writeChallenge } from '#tests/support/editor'
import { ctxOf, makePerson } from '#tests/support/people'

afterEach(() => {
  vi.doUnmock('#app/domain/visibility/policy')
  vi.resetModules()
})

/** The policy that the product would read for a stage after the defaults have changed. */
async function policyTomorrow(judging: typeof schema.stages.$inferSelect.judging) {
  vi.resetModules()
  vi.doMock('#app/domain/visibility/policy', () => ({
    defaultBlinding: {
      blind: { team: 'always', institution: 'always', judges: 'never' },
      othersReviews: 'always',
      sealed: false,
      board: 'while_judging',
    },
  }))
  const tomorrow = await import('#app/domain/challenges/judging-policy')
  return tomorrow.policyOf({ judging })
}

test('approval stores the whole policy of each stage, and a changed default does not affect it', async () => {
  const database = await emptyDatabase()
  const host = ctxOf(database, await makePerson(database))
  const { actor } = host
  const institutionId = await makeInstitution(
    database,
    actor.kind === 'person' ? actor : await makePerson(database),
  )
  const id = await writeChallenge(host, institutionId)
  await database.transaction(async tx => {
    await tx
      .update(schema.stages)
      .set({ judging: { conflictYears: 7 } })
      .where(eq(schema.stages.challengeId, id))
  })
  const own = () => database.db.select().from(schema.stages).where(eq(schema.stages.challengeId, id))
  const [draft] = await own()
  const before = policyOf({ judging: draft?.judging ?? null })
  await submitForReview(host, id)
  const staff = ctxOf(database, await makePerson(database, { staff: true }))
  await approveChallenge(staff, id)
  const [approved] = await own()
  expect(approved?.judging).toEqual(before)
  expect(before.conflictYears).toBe(7)
  expect(await policyTomorrow(approved?.judging ?? null)).toEqual(before)
  expect(await policyTomorrow(draft?.judging ?? null)).not.toEqual(before)
})

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { removeMember } from '#app/domain/institutions/commands/remove-member.server'
import { suspendAccount } from '#app/domain/people/commands/suspend-account.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { handOverCaptaincy } from '#app/domain/teams/commands/hand-over-captaincy.server'
import type { Database } from '#db/client.server'
import { institutionMembers, teamMembers } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, password as current, makePerson } from '#tests/support/people'

/** An open challenge of an institution whose only host is `host`, and a team of one in it. */
async function open(database: Database) {
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database)
  return {
    host,
    institutionId,
    captain,
    ...challenge,
    ...(await makeSubmission(database, { ...challenge, captain })),
  }
}

async function suspend(database: Database, { id: userId }: Person) {
  const staff = await makePerson(database, { staff: true })
  await suspendAccount(ctxOf(database, staff), { userId, reason: 'Several accounts of one person.' })
}

test('a suspended co-owner does not count as the other owner', async () => {
  const database = await emptyDatabase()
  const { host, institutionId } = await open(database)
  const owner = await makePerson(database)
  await database.transaction(async tx => {
    const place = { institutionId, userId: owner.id, role: 'owner', joinedAt: days(0) }
    await tx.insert(institutionMembers).values({ id: 'co-owner', ...place })
  })
  await suspend(database, owner)
  await expect(closeAccount(ctxOf(database, host), { current })).rejects.toMatchObject({
    reason: 'closing.blocked',
  })
  await expect(removeMember(ctxOf(database, host), { institutionId, userId: host.id })).rejects.toMatchObject(
    { reason: 'institutions.last_owner' },
  )
})

test('a captaincy is not handed to a suspended member, and does not pass on to one', async () => {
  const database = await emptyDatabase()
  const { entryId, teamId, challengeId, captain } = await open(database)
  const [first, second] = [await makePerson(database), await makePerson(database)]
  for (const { id: userId } of [first, second]) {
    const place = { id: newId(), teamId, challengeId, userId, role: 'member', joinedAt: days(1) }
    await database.transaction(tx =>
      tx
        .insert(teamMembers)
        .values(place)
        .then(() => undefined),
    )
  }
  await suspend(database, first)
  const shown = (await loadWorkspace(ctxOf(database, captain), entryId)).members
  expect(shown.filter(({ can }) => can.becomeCaptain).map(({ userId }) => userId)).toEqual([second.id])
  await expect(
    handOverCaptaincy(ctxOf(database, captain), { entryId, userId: first.id }),
  ).rejects.toMatchObject({ kind: 'not_found' })
  // entries are closed: the next member becomes captain automatically
  await closeAccount(ctxOf(database, captain, days(11)), { current })
  const [team] = await database.db.select().from(teamMembers).where(eq(teamMembers.role, 'captain'))
  expect(team?.userId).toBe(second.id)
})

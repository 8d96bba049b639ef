import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { declineInvitation } from '#app/domain/jury/commands/decline-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { Refusal } from '#app/domain/shared/refusal'
import { assignments, judges, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { assignAll, mailedSecret, notFound, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

test('an invited person becomes judge by accepting with a verified account, and the link answers once', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const guest = await makePerson(database)
  await inviteJudge(world.as(world.host), { ...world, email: guest.email, role: 'judge' })
  const secret = await mailedSecret(database)
  const unverified = ctxOf(database, { ...guest, verified: false })
  await expect(acceptInvitation(unverified, secret)).rejects.toEqual(
    new Refusal('forbidden', 'people.account.unverified'),
  )
  await acceptInvitation(ctxOf(database, guest), secret)
  const [seat] = await database.db.select().from(judges).where(eq(judges.emailKey, guest.email))
  expect(seat?.userId).toBe(guest.id)
  await expect(declineInvitation(ctxOf(database, { kind: 'visitor' }), secret)).rejects.toEqual(
    new Refusal('forbidden', 'judging.invitation_answered'),
  )
})

test('a member of an entered team can neither be invited to judge nor accept', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [team] = world.teams
  const refused = { ...world, role: 'judge' as const }
  await expect(
    inviteJudge(world.as(world.host), { ...refused, email: must(team?.captain.email.toUpperCase()) }),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.entrant_cannot_judge', {}, 'email'))
  await inviteJudge(world.as(world.host), { ...refused, email: 'other@example.az' })
  await expect(
    acceptInvitation(ctxOf(database, must(team?.captain)), await mailedSecret(database)),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.entrant_cannot_judge'))
})

test('a forwarded invitation works only for the person it was sent to', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const invited = await makePerson(database)
  const other = await makePerson(database)
  await inviteJudge(world.as(world.host), { ...world, email: invited.email, role: 'judge' })
  const secret = await mailedSecret(database)
  await expect(acceptInvitation(ctxOf(database, other), secret)).rejects.toEqual(
    new Refusal('forbidden', 'judging.other_address'),
  )
  await acceptInvitation(ctxOf(database, invited), secret)
})

test('only the host invites; chair, judge, captain and outsider get a 404', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const others = [
    world.chair,
    ...world.judges,
    ...world.teams.map(team => team.captain),
    await makePerson(database),
  ]
  for (const person of others)
    await expect(
      inviteJudge(world.as(person), { ...world, email: 'a@example.az', role: 'judge' }),
    ).rejects.toEqual(notFound)
})

test('an assignment skips a colleague of the same organisation and shows why', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judge] = world.judges
  const [team] = world.teams
  await database.transaction(async tx => {
    await tx
      .update(users)
      .set({ organisation: 'ADA Universiteti' })
      .where(eq(users.id, must(judge?.id)))
    await tx
      .update(users)
      .set({ organisation: 'ada  universiteti' })
      .where(eq(users.id, must(team?.captain.id)))
  })
  await assignAll(world.as(world.chair), { ...world, reviewsEach: 2 })
  const pairs = await database.db.select().from(assignments)
  const [judgeId = ''] = world.judgeIds
  const barred = pairs.filter(pair => pair.judgeId === judgeId && pair.submissionId === team?.submissionId)
  expect(pairs).toHaveLength(4)
  expect(barred).toEqual([])
  const { list } = await loadAssignments(world.as(world.host), world.challengeId)
  const cells = list.shown.flatMap(submission => submission.cells)
  expect(cells.filter(cell => cell.kind === 'conflict')).toEqual([
    {
      judgeId,
      submissionId: team?.submissionId,
      kind: 'conflict',
      over: null,
      conflict: {
        kind: 'same_organisation',
        evidence: 'Captain of Alma: ADA Universiteti / ada  universiteti',
      },
    },
  ])
  await expect(
    setAssignments(world.as(world.host), {
      ...world,
      pairs: [{ judgeId, submissionId: must(team?.submissionId) }],
    }),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.pair_in_conflict'))
})

test('nothing can be assigned before entries close, and a pair of another challenge gives 404', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const other = await oneAssignment(database)
  const early = world.as(world.host, new Date(days(10).getTime() - 1))
  await expect(assignAll(early, { ...world, reviewsEach: 1 })).rejects.toEqual(
    new Refusal('forbidden', 'judging.not_closed'),
  )
  const pairs = [{ judgeId: other.judgeId, submissionId: other.submissionId }]
  await expect(setAssignments(world.as(world.host), { ...world, pairs })).rejects.toEqual(notFound)
})

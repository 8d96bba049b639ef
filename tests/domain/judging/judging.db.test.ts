import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { abstain } from '#app/domain/judging/commands/abstain.server'
import { acceptInvitation } from '#app/domain/judging/commands/accept-invitation.server'
import { assignEvenly } from '#app/domain/judging/commands/assign-evenly.server'
import { declineInvitation } from '#app/domain/judging/commands/decline-invitation.server'
import { inviteJudge } from '#app/domain/judging/commands/invite-judge.server'
import { recuse } from '#app/domain/judging/commands/recuse.server'
import { removeJudge } from '#app/domain/judging/commands/remove-judge.server'
import { reopenReview } from '#app/domain/judging/commands/reopen-review.server'
import { saveReview } from '#app/domain/judging/commands/save-review.server'
import { setAssignments } from '#app/domain/judging/commands/set-assignments.server'
import { loadAssignments } from '#app/domain/judging/queries/load-assignments.server'
import { loadReview } from '#app/domain/judging/queries/load-review.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { assignments, jobs, judges, ledgerEntries, reviews, submissionVersions, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge } from '#tests/support/judging'
import { ctxOf, makePerson } from '#tests/support/people'

const link = (secret: string) => `/j/${secret}`
const notFound = new Refusal('not_found', 'error.not_found')
const blank = { commentToTeam: '', commentToJury: '' }

async function mailedSecret(database: Database): Promise<string> {
  const rows = await database.db.select().from(jobs)
  return rows.flatMap(row => /\/j\/(\w+)/.exec(JSON.stringify(row.payload))?.[1] ?? []).at(-1) ?? ''
}

async function kinds(database: Database): Promise<string[]> {
  const rows = await database.db
    .select({ kind: ledgerEntries.kind })
    .from(ledgerEntries)
    .orderBy(ledgerEntries.seq)
  return rows.map(row => row.kind)
}

/** One judge with one submission to judge. */
async function oneAssignment(database: Database) {
  const world = await closedChallenge(database)
  const [judgeId = ''] = world.judgeIds
  const [judge = world.host] = world.judges
  const [team] = world.teams
  const submissionId = team?.submissionId ?? ''
  const assignmentId = await assign(database, { ...world, judgeId, submissionId, by: world.host })
  return { ...world, judgeId, judge, submissionId, assignmentId, captain: team?.captain ?? world.host }
}

test('an invited person becomes judge by accepting with a verified account, and the link answers once', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const guest = await makePerson(database)
  await inviteJudge(world.as(world.host), { ...world, email: guest.email, role: 'judge', link })
  const secret = await mailedSecret(database)
  const unverified = ctxOf(database, { ...guest, verified: false })
  await expect(acceptInvitation(unverified, secret)).rejects.toEqual(
    new Refusal('forbidden', 'account.unverified'),
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
  const refused = { ...world, role: 'judge' as const, link }
  await expect(
    inviteJudge(world.as(world.host), { ...refused, email: team?.captain.email.toUpperCase() ?? '' }),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.entrant_cannot_judge', {}, 'email'))
  await inviteJudge(world.as(world.host), { ...refused, email: 'other@example.az' })
  await expect(
    acceptInvitation(ctxOf(database, team?.captain ?? world.host), await mailedSecret(database)),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.entrant_cannot_judge'))
})

test('only the host invites: for chair, judge, captain and stranger the page is not there', async () => {
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
      inviteJudge(world.as(person), { ...world, email: 'a@example.az', role: 'judge', link }),
    ).rejects.toEqual(notFound)
})

test('an even assignment skips a colleague by folded organisation and shows why', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judge] = world.judges
  const [team] = world.teams
  await database.transaction(async tx => {
    await tx
      .update(users)
      .set({ organisation: 'ADA Universiteti' })
      .where(eq(users.id, judge?.id ?? ''))
    await tx
      .update(users)
      .set({ organisation: 'ada  universiteti' })
      .where(eq(users.id, team?.captain.id ?? ''))
  })
  await assignEvenly(world.as(world.chair), { ...world, reviewsEach: 2, link: '/judge' })
  const pairs = await database.db.select().from(assignments)
  const [judgeId = ''] = world.judgeIds
  const barred = pairs.filter(pair => pair.judgeId === judgeId && pair.submissionId === team?.submissionId)
  expect(pairs).toHaveLength(4)
  expect(barred).toEqual([])
  const { submissions } = await loadAssignments(world.as(world.host), world.challengeId, null)
  const cells = submissions.flatMap(submission => submission.cells)
  expect(cells.filter(cell => cell.kind === 'conflict')).toEqual([
    {
      judgeId,
      submissionId: team?.submissionId,
      kind: 'conflict',
      conflict: { kind: 'same_organisation', evidence: 'ada  universiteti' },
    },
  ])
  await expect(
    setAssignments(world.as(world.host), {
      ...world,
      pairs: [{ judgeId, submissionId: team?.submissionId ?? '' }],
      link: '/judge',
    }),
  ).rejects.toEqual(new Refusal('forbidden', 'judging.pair_in_conflict'))
})

test('nothing can be assigned before entries close, and a pair of another challenge is not there', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const other = await oneAssignment(database)
  const early = world.as(world.host, new Date(days(10).getTime() - 1))
  await expect(assignEvenly(early, { ...world, reviewsEach: 1, link: '/judge' })).rejects.toEqual(
    new Refusal('forbidden', 'judging.not_closed'),
  )
  const pairs = [{ judgeId: other.judgeId, submissionId: other.submissionId }]
  await expect(setAssignments(world.as(world.host), { ...world, pairs, link: '/judge' })).rejects.toEqual(
    notFound,
  )
})

test('a draft may be incomplete, handing in may not; once handed in it is locked until reopened with a reason', async () => {
  const database = await emptyDatabase()
  const { as, judge, chair, assignmentId } = await oneAssignment(database)
  const save = (number: number, intent: 'save' | 'submit', mark: Record<string, string>) =>
    saveReview(as(judge), { assignmentId, intent, number, mark, ...blank })
  expect(await save(0, 'save', { impact: '7' })).toEqual({ number: 1 })
  await expect(save(1, 'submit', { impact: '7' })).rejects.toEqual(
    new Refusal('forbidden', 'judging.incomplete', { count: 1 }),
  )
  await save(1, 'submit', { impact: '7', craft: '8.5' })
  await expect(save(2, 'save', { impact: '10' })).rejects.toEqual(new Refusal('forbidden', 'judging.locked'))
  await reopenReview(as(chair), { assignmentId, reason: 'A page was overlooked' })
  await save(3, 'submit', { impact: '9', craft: '8.5' })
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: { impact: 900, craft: 850 }, reopenReason: 'A page was overlooked' })
  expect(await kinds(database)).toEqual(['review.submitted', 'review.reopened', 'review.submitted'])
})

test('the review stores the version that stood at the deadline, not a later one', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId, submissionId } = await oneAssignment(database)
  const [first] = await database.db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissionId))
  await database.transaction(async tx => {
    if (first)
      await tx
        .insert(submissionVersions)
        .values({ ...first, id: 'late', number: 2, submittedAt: days(10), idempotencyKey: 'late' })
  })
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: {}, ...blank })
  const [review] = await database.db.select().from(reviews)
  expect(review?.submissionVersionId).toBe(first?.id)
})

test('a stale save is refused and changes nothing', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '7' }, ...blank })
  await expect(
    saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '2' }, ...blank }),
  ).rejects.toEqual(new Refusal('conflict', 'judging.stale'))
  const [review] = await database.db.select().from(reviews)
  expect(review?.marks).toEqual({ impact: 700 })
})

test('a mark off the scale is refused beside its criterion', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await expect(
    saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '11' }, ...blank }),
  ).rejects.toEqual(new Refusal('invalid', 'judging.off_scale', {}, 'mark.impact'))
})

test('an abstention keeps no marks and is locked like any review', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '0' }, ...blank })
  await abstain(as(judge), { assignmentId, reason: 'Outside my field' })
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: {}, abstentionReason: 'Outside my field' })
  await expect(abstain(as(judge), { assignmentId, reason: 'Again' })).rejects.toEqual(
    new Refusal('forbidden', 'judging.locked'),
  )
})

test('who steps back no longer reads the submission, and the pair is not assigned again', async () => {
  const database = await emptyDatabase()
  const { as, judge, host, assignmentId, ...world } = await oneAssignment(database)
  expect((await loadReview(as(judge), assignmentId)).version.answers).toEqual({
    idea: { text: 'The idea of Alma' },
  })
  await recuse(as(judge), assignmentId)
  await expect(loadReview(as(judge), assignmentId)).rejects.toEqual(notFound)
  await assignEvenly(as(host), { ...world, reviewsEach: 3, link: '/judge' })
  const again = await database.db.select().from(assignments).where(eq(assignments.id, assignmentId))
  expect(again[0]?.recusedAt).toEqual(days(12))
})

test('a judge’s page never names the team, and another’s assignment is not there', async () => {
  const database = await emptyDatabase()
  const { as, judge, judges: both, captain, assignmentId } = await oneAssignment(database)
  const page = JSON.stringify(await loadReview(as(judge), assignmentId))
  expect(page).not.toContain('"Alma"')
  expect(page).not.toContain(captain.name)
  for (const person of [both[1] ?? captain, captain])
    await expect(loadReview(as(person), assignmentId)).rejects.toEqual(notFound)
})

test('removing a judge keeps reviews handed in and frees the rest', async () => {
  const database = await emptyDatabase()
  const { as, judge, host, assignmentId, ...world } = await oneAssignment(database)
  const other = await assign(database, {
    ...world,
    submissionId: world.teams[1]?.submissionId ?? '',
    by: host,
  })
  const mark = { impact: '7', craft: '7' }
  await saveReview(as(judge), { assignmentId, intent: 'submit', number: 0, mark, ...blank })
  await removeJudge(as(host), world)
  const rows = await database.db.select().from(assignments)
  const withdrawn = new Map(rows.map(row => [row.id, row.withdrawnAt]))
  expect(withdrawn.get(assignmentId)).toBeNull()
  expect(withdrawn.get(other)).toEqual(days(12))
})

import { eq } from 'drizzle-orm'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from './challenges'
import { assign, seatJudge } from './judging'
import { ctxOf } from './people'
import { instants, judgingEndsAt, secrets } from './secrets'

type Seated = 'assigned' | 'unassigned' | 'recused' | 'chair' | 'marking' | 'barred'
type People = Record<'own' | 'host' | Seated, Person>
type Pair = { submissionId: string }
type Calling = {
  challengeId: string
  stageId: string
  people: People
  alpha: Pair & { teamId: string }
  beta: Pair
}

/**
 * Three judges: one has reviewed the submission, one another submission, one is recused. And three chairs: one without
 * reviews, one whose review of the submission is still open, one in conflict with its team.
 */
export async function callJury(database: Database, { challengeId, stageId, people, alpha, beta }: Calling) {
  const by = people.host
  const seat = (person: Person, role: 'judge' | 'chair' = 'judge') =>
    seatJudge(database, { challengeId, person, by, role })
  const judgeId = await seat(people.assigned)
  const unassignedId = await seat(people.unassigned)
  const recusedId = await seat(people.recused)
  await seat(people.chair, 'chair')
  const markingId = await seat(people.marking, 'chair')
  const barredId = await seat(people.barred, 'chair')
  const give = (id: string, to: Pair) =>
    assign(database, { stageId, judgeId: id, submissionId: to.submissionId, by })
  const assignmentId = await give(judgeId, alpha)
  const recusedAssignmentId = await give(recusedId, alpha)
  const markingAssignmentId = await give(markingId, alpha)
  const plain = { commentToTeam: '', commentToJury: '' }
  const comments = { commentToTeam: secrets.commentToTeam, commentToJury: secrets.commentToJury }
  const reviewId = await review(database, { assignmentId, marks: { impact: 873, craft: 641 }, ...comments })
  await deliberate(database, { reviewId, ...alpha, people })
  const betaAssignmentId = await give(unassignedId, beta)
  await review(database, { assignmentId: betaAssignmentId, marks: { impact: 500, craft: 500 }, ...plain })
  await database.transaction(async tx => {
    const recusal = { recusedAt: days(11), recusalReason: 'A friend' }
    await tx.update(schema.assignments).set(recusal).where(eq(schema.assignments.id, recusedAssignmentId))
  })
  const told = { challengeId, people, judgeId, barredIds: [recusedId, barredId], teamId: alpha.teamId }
  const planId = await planOver(database, { stageId, judgeId, submissionId: beta.submissionId, by })
  const given = { assignmentId, recusedAssignmentId, markingAssignmentId }
  const voteId = await voteOnTie(database, { stageId, judgeId, by, equals: [alpha, beta] })
  return { judgeId, ...given, planId, voteId, ...(await tellConflicts(database, told)) }
}

type Telling = { challengeId: string; people: People; judgeId: string; barredIds: string[]; teamId: string }

/** The conflicts that host, judge and team state, and the captain's former employer. */
async function tellConflicts(
  database: Database,
  { challengeId, people, judgeId, barredIds, teamId }: Telling,
) {
  const ids = { conflictId: newId(), proposalId: newId(), affiliationId: newId() }
  const at = days(11)
  const kind = 'personal'
  await database.transaction(async tx => {
    const source = { kind, source: 'host', pinned: true, declaredBy: people.host.id, since: at }
    const pairs = barredIds.map((barredId, index) => ({
      ...{ id: index === 0 ? ids.conflictId : newId(), challengeId, teamId, judgeId: barredId },
      ...{ ...source, evidence: secrets.evidence },
    }))
    await tx.insert(schema.conflicts).values(pairs)
    const words = { challengeId, kind, subject: 'person', note: '', statedAt: at }
    const byJudge = { name: secrets.judgeWords, judgeId, statedBy: people.assigned.id }
    const byTeam = { name: secrets.teamWords, teamId, statedBy: people.own.id }
    await tx.insert(schema.conflictStatements).values([
      { id: newId(), ...words, ...byJudge },
      { id: newId(), ...words, ...byTeam },
    ])
    const proposed = { challengeId, judgeId, teamId, kind, source: 'entrant', proposedAt: at }
    await tx
      .insert(schema.conflictProposals)
      .values({ id: ids.proposalId, ...proposed, evidence: secrets.proposal, declaredBy: people.own.id })
    const before = { userId: people.own.id, organisation: secrets.affiliation, addedAt: at }
    await tx.insert(schema.affiliations).values({ id: ids.affiliationId, ...before })
  })
  return ids
}

type Reviewing = Pick<
  typeof schema.reviews.$inferInsert,
  'assignmentId' | 'marks' | 'commentToTeam' | 'commentToJury'
>

async function review(database: Database, facts: Reviewing): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    const at = { savedAt: days(11), submittedAt: days(11) }
    await tx.insert(schema.reviews).values({ id, number: 1, ...at, ...facts })
  })
  return id
}

type Deliberating = { reviewId: string; submissionId: string; people: People }

/** A comment on one criterion, an override of a mark, and a comment between the judges. */
async function deliberate(database: Database, { reviewId, submissionId, people }: Deliberating) {
  const at = days(12)
  const impact = { toTeam: secrets.criterionToTeam, toJury: secrets.criterionToJury }
  const by = people.host.id
  await database.transaction(async tx => {
    await tx.update(schema.reviews).set({ comments: { impact } }).where(eq(schema.reviews.id, reviewId))
    const mark = { criterionId: 'craft', mark: 500, reason: secrets.override }
    await tx.insert(schema.overrides).values({ id: newId(), reviewId, at, by, ...mark })
    const post = { text: secrets.post, by: people.assigned.id }
    await tx.insert(schema.discussionPosts).values({ id: newId(), submissionId, at, ...post })
  })
}

type Deciding = {
  challengeId: string
  prizeId: string
  people: People
  alpha: { entryId: string }
}

/** The chair's decision, with the instant at which it becomes public. */
export async function decideAll(database: Database, { challengeId, prizeId, people, alpha }: Deciding) {
  const ctx = ctxOf(database, people.chair, judgingEndsAt)
  await computeRankingRun(ctx, challengeId)
  const citation = { en: secrets.citation }
  await decide(ctx, {
    challengeId,
    award: [{ prizeId, nth: 0, entryId: alpha.entryId, citation }],
    statement: { en: secrets.statement },
  })
  await publishResult(ctx, { challengeId, at: instants.out })
}

type Voting = { stageId: string; judgeId: string; by: Person; equals: readonly Pair[] }

/** A vote between tied teams with one ballot, and one that was cancelled with a reason. */
async function voteOnTie(database: Database, { stageId, judgeId, by, equals }: Voting): Promise<string> {
  const [voteId, cancelledId, runId] = [newId(), newId(), newId()]
  const submissionIds = equals.map(each => each.submissionId).sort()
  const [challenge] = await database.db
    .select({ challengeId: schema.stages.challengeId })
    .from(schema.stages)
    .where(eq(schema.stages.id, stageId))
  await database.transaction(async tx => {
    const kept = { engineVersion: 'none', inputsHash: '0'.repeat(64), inputs: {}, output: {} }
    const computed = { computedAt: days(1), computedBy: by.id, challengeId: challenge?.challengeId ?? '' }
    await tx.insert(schema.rankingRuns).values({ id: runId, stageId, ...computed, ...kept })
    const vote = { stageId, runId, submissionIds, openedAt: days(12), openedBy: by.id, closesAt: days(14) }
    const cancelled = { cancelledAt: days(13), cancelledBy: by.id, cancelReason: secrets.tieReason }
    await tx.insert(schema.tieVotes).values([
      { id: voteId, ...vote, closedAt: days(13) },
      { id: cancelledId, ...vote, ...cancelled },
    ])
    const ballot = { judgeId, submissionId: submissionIds[0] ?? null, castAt: days(13) }
    await tx.insert(schema.tieBallots).values([
      { id: newId(), voteId, ...ballot },
      { id: newId(), voteId: cancelledId, ...ballot },
    ])
  })
  return voteId
}

type Planning = { stageId: string; judgeId: string; submissionId: string; by: Person }

/** A proposal that is still open. */
async function planOver(database: Database, { stageId, by, ...pair }: Planning): Promise<string> {
  const id = newId()
  const load = { judgeId: pair.judgeId, before: 1, after: 2, max: 2 }
  await database.transaction(async tx => {
    await tx.insert(schema.assignmentPlans).values({
      ...{ id, stageId, createdAt: days(11), createdBy: by.id, factsHash: '0'.repeat(64) },
      settings: { scope: 'all', reviewsEach: 2, expertsEach: 0, maxLoad: null, minLoad: 0, seed: stageId },
      plan: {
        ...{ added: [pair], withdrawn: [], kept: 2, cost: 600, connected: true, conflictsAvoided: 1 },
        ...{ submissions: 2, covered: 1, experts: { asked: 0, met: 0 }, outside: 0, loads: [load] },
        short: [{ submissionId: pair.submissionId, wanted: 2, placed: 1, reason: 'conflicts', full: [] }],
        idle: [],
      },
    })
  })
  return id
}

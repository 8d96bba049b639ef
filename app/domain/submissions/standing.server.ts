import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { isEntrant } from '#app/domain/people/queries/load-challenge-roles.server'
import {
  isActiveAssignment,
  isActiveConflict,
  isOpenTieVote,
  isSeated,
} from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing, standingOf } from '#app/domain/shared/standing'
import type { Db } from '#db/client.server'
import {
  assignments,
  conflicts,
  glassBreaks,
  judges,
  reviews,
  submissions,
  teamMembers,
  tieBallots,
  tieVotes,
} from '#db/schema'

type ChallengeIds = { challengeId: string }
type Entry = { teamId: string; submissionId: string }

/**
 * The actor's roles in this challenge as a whole, and whether they have reviews to submit in each of these stages;
 * `loadEntryStandings` adds the roles for single teams and submissions.
 */
export async function loadStandings(
  db: Db,
  ctx: Ctx,
  { stageIds, ...challenge }: ChallengeIds & { stageIds: readonly string[] },
): Promise<(stageId?: string) => Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return () => actor.standing
  if (actor.kind !== 'person') return () => noStanding
  const { seat, facts } = await loadFacts(db, ctx, { ...challenge, actor })
  const workIn = seat && stageIds.length > 0 ? await loadWork(db, seat.id, stageIds) : () => ({})
  return stageId => standingOf({ ...facts, ...workIn(stageId) })
}

/** The actor's roles for this submission. */
export async function loadEntryStanding(
  db: Db,
  ctx: Ctx,
  { teamId, submissionId, ...challenge }: ChallengeIds & Entry,
): Promise<Standing> {
  const standingTo = await loadEntryStandings(db, ctx, { ...challenge, entries: [{ teamId, submissionId }] })
  return standingTo({ teamId, submissionId })
}

type Entries = ChallengeIds & { entries: readonly Entry[] }

/** The same of several submissions of one challenge. */
export async function loadEntryStandings(
  db: Db,
  ctx: Ctx,
  { entries, ...challenge }: Entries,
): Promise<(entry: Entry) => Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return () => actor.standing
  if (actor.kind !== 'person') return () => noStanding
  const submissionIds = entries.map(({ submissionId }) => submissionId)
  const { seat, facts, conflictTeams } = await loadFacts(db, ctx, { ...challenge, actor })
  const own = and(eq(teamMembers.challengeId, challenge.challengeId), eq(teamMembers.userId, actor.id))
  const members = await db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(own)
  const reviewFactsOf = seat
    ? await loadReviewFacts(db, ctx, { judgeId: seat.id, submissionIds })
    : () => ({})
  const opened = actor.staff ? await loadOpened(db, ctx, { userId: actor.id, submissionIds }) : new Set()
  return entry => ({
    ...standingOf(facts),
    ownTeam: members.some(({ teamId }) => teamId === entry.teamId),
    ...reviewFactsOf(entry),
    conflicted: conflictTeams.has(entry.teamId),
    breakGlass: opened.has(entry.submissionId),
  })
}

type Asking = ChallengeIds & { actor: { id: string; staff: boolean } }

/** The roles that the actor has in the whole challenge, and the teams with which their seat is in conflict. */
async function loadFacts(db: Db, ctx: Ctx, { challengeId, actor }: Asking) {
  const [seat] = await db
    .select({ id: judges.id, role: judges.role })
    .from(judges)
    .where(and(eq(judges.challengeId, challengeId), eq(judges.userId, actor.id), isSeated))
  const host = await isHostOf(db, ctx, challengeId)
  const entrant = await isEntrant(db, { challengeId, userId: actor.id })
  const conflictTeams = seat ? await loadConflictTeams(db, seat.id) : new Set<string>()
  const inConflict = conflictTeams.size > 0
  return { seat, conflictTeams, facts: { staff: actor.staff, host, entrant, role: seat?.role, inConflict } }
}

async function loadWork(db: Db, judgeId: string, stageIds: readonly string[]) {
  const { stageId } = assignments
  const rows = await db
    .select({ stageId, submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.judgeId, judgeId), inArray(stageId, [...stageIds]), isActiveAssignment))
  return (id?: string) => {
    const own = rows.filter(row => row.stageId === id)
    return { total: own.length, open: own.filter(row => row.submittedAt === null).length }
  }
}

async function loadReviewFacts(db: Db, ctx: Ctx, mine: Judged) {
  const reviewed = await loadOwnReviews(db, mine)
  const allReviewed = mine.submissionIds.every(id => reviewed.has(id))
  const voted = allReviewed ? [] : await loadVotedOn(db, ctx, mine.judgeId)
  const marking = await loadMarking(db, mine)
  return ({ submissionId }: Entry) => ({
    assigned: reviewed.has(submissionId) || voted.includes(submissionId),
    reviewed: reviewed.get(submissionId) != null,
    marking: marking.has(submissionId),
  })
}

type Judged = { judgeId: string; submissionIds: readonly string[] }

/** By submission that is assigned to the judge: when they submitted the review. */
async function loadOwnReviews(db: Db, { judgeId, submissionIds }: Judged): Promise<Map<string, Date | null>> {
  const standing = and(
    eq(assignments.judgeId, judgeId),
    inArray(assignments.submissionId, [...submissionIds]),
    isActiveAssignment,
  )
  const rows = await db
    .select({ submissionId: assignments.submissionId, submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(standing)
  return new Map(rows.map(row => [row.submissionId, row.submittedAt]))
}

/** The submissions in open votes on ties in which the judge may vote; voters may read them. */
async function loadVotedOn(db: Db, { now }: Ctx, judgeId: string): Promise<string[]> {
  const open = and(eq(tieBallots.judgeId, judgeId), isOpenTieVote(now))
  const rows = await db
    .select({ submissionIds: tieVotes.submissionIds })
    .from(tieBallots)
    .innerJoin(tieVotes, eq(tieVotes.id, tieBallots.voteId))
    .where(open)
  return rows.flatMap(({ submissionIds }) => submissionIds)
}

/** The submissions in whose stage the judge has open reviews; a judge who marks blind sees no team of them. */
async function loadMarking(db: Db, { judgeId, submissionIds }: Judged): Promise<Set<string>> {
  const open = and(
    eq(assignments.judgeId, judgeId),
    inArray(submissions.id, [...submissionIds]),
    isActiveAssignment,
    isNull(reviews.submittedAt),
  )
  const rows = await db
    .selectDistinct({ id: submissions.id })
    .from(submissions)
    .innerJoin(assignments, eq(assignments.stageId, submissions.stageId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(open)
  return new Set(rows.map(({ id }) => id))
}

/** The teams with which the judge is in conflict. */
async function loadConflictTeams(db: Db, judgeId: string): Promise<Set<string>> {
  const standing = and(eq(conflicts.judgeId, judgeId), isActiveConflict)
  const rows = await db.selectDistinct({ teamId: conflicts.teamId }).from(conflicts).where(standing)
  return new Set(rows.map(({ teamId }) => teamId))
}

type Opened = { userId: string; submissionIds: readonly string[] }

/** Those that break-glass access is open to. */
async function loadOpened(db: Db, { now }: Ctx, { userId, submissionIds }: Opened): Promise<Set<string>> {
  const open = and(
    inArray(glassBreaks.submissionId, [...submissionIds]),
    eq(glassBreaks.brokenBy, userId),
    lte(glassBreaks.brokenAt, now),
    gt(glassBreaks.endsAt, now),
  )
  const rows = await db.select({ submissionId: glassBreaks.submissionId }).from(glassBreaks).where(open)
  return new Set(rows.map(({ submissionId }) => submissionId))
}

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
import { noStanding, type Standing } from '#app/domain/shared/standing'
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

type ChallengeIds = { challengeId: string; institutionId: string }
type Entry = { teamId: string; submissionId: string }

/** The actor's roles for this submission. */
export async function loadEntryStanding(
  db: Db,
  ctx: Ctx,
  { teamId, submissionId, ...place }: ChallengeIds & Entry,
): Promise<Standing> {
  const standingTo = await loadEntryStandings(db, ctx, { ...place, entries: [{ teamId, submissionId }] })
  return standingTo({ teamId, submissionId })
}

type Entries = ChallengeIds & { entries: readonly Entry[] }

/** The same of several submissions of one challenge. */
export async function loadEntryStandings(
  db: Db,
  ctx: Ctx,
  { challengeId, institutionId, entries }: Entries,
): Promise<(entry: Entry) => Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return () => actor.standing
  if (actor.kind !== 'person') return () => noStanding
  const { id, staff } = actor
  const submissionIds = entries.map(({ submissionId }) => submissionId)
  const own = and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, id))
  const members = await db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(own)
  const host = await isHostOf(db, ctx, institutionId)
  const entrant = await isEntrant(db, { challengeId, userId: id })
  const seatFactsOf = await loadSeatFacts(db, ctx, { challengeId, userId: id, submissionIds })
  const opened = staff ? await loadOpened(db, ctx, { userId: id, submissionIds }) : new Set()
  return entry => ({
    staff,
    host,
    entrant,
    ownTeam: members.some(({ teamId }) => teamId === entry.teamId),
    ...seatFactsOf(entry),
    breakGlass: opened.has(entry.submissionId),
  })
}

const noSeat = {
  chair: false,
  judge: false,
  assigned: false,
  reviewed: false,
  marking: false,
  conflicted: false,
  inConflict: false,
}

type Seated = { challengeId: string; userId: string; submissionIds: readonly string[] }

async function loadSeatFacts(db: Db, ctx: Ctx, { challengeId, userId, submissionIds }: Seated) {
  const [judge] = await db
    .select({ id: judges.id, role: judges.role })
    .from(judges)
    .where(and(eq(judges.challengeId, challengeId), eq(judges.userId, userId), isSeated))
  if (!judge) return () => noSeat
  const mine = { judgeId: judge.id, submissionIds }
  const reviewed = await loadOwnReviews(db, mine)
  const voted = submissionIds.every(id => reviewed.has(id)) ? [] : await loadVotedOn(db, ctx, judge.id)
  const marking = await loadMarking(db, mine)
  const teams = await loadConflictTeams(db, judge.id)
  return ({ teamId, submissionId }: Entry) => ({
    chair: judge.role === 'chair',
    judge: true,
    assigned: reviewed.has(submissionId) || voted.includes(submissionId),
    reviewed: reviewed.get(submissionId) != null,
    marking: marking.has(submissionId),
    conflicted: teams.has(teamId),
    inConflict: teams.size > 0,
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

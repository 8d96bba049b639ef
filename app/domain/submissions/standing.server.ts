import { and, eq, gt, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { isHostedBy } from '#app/domain/institutions/queries/load-host-role.server'
import { isEnteredBy } from '#app/domain/people/queries/load-challenge-roles.server'
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
  challenges,
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
  const { seat, facts } = await loadFacts(db, { ...challenge, actor })
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
  const { seat, facts, conflictTeams, ownTeam } = await loadFacts(db, { ...challenge, actor })
  const reviewFactsOf = seat
    ? await loadReviewFacts(db, ctx, { judgeId: seat.id, submissionIds })
    : () => ({})
  const opened = actor.staff ? await loadOpened(db, ctx, { userId: actor.id, submissionIds }) : new Set()
  return entry => ({
    ...standingOf(facts),
    ownTeam: ownTeam === entry.teamId,
    ...reviewFactsOf(entry),
    conflicted: conflictTeams.has(entry.teamId),
    breakGlass: opened.has(entry.submissionId),
  })
}

type Asking = ChallengeIds & { actor: { id: string; email: string; staff: boolean } }

/** The roles that the actor has in the whole challenge, their team, and the teams with which their seat is in conflict. */
async function loadFacts(db: Db, { challengeId, actor }: Asking) {
  const rows = await db
    .select({
      ...{
        seatId: judges.id,
        role: judges.role,
        conflictTeam: conflicts.teamId,
        ownTeam: teamMembers.teamId,
      },
      ...{ host: isHostedBy(db, actor.id), entrant: isEnteredBy(db, actor) },
    })
    .from(challenges)
    .leftJoin(judges, and(eq(judges.challengeId, challenges.id), eq(judges.userId, actor.id), isSeated))
    .leftJoin(conflicts, and(eq(conflicts.judgeId, judges.id), isActiveConflict))
    .leftJoin(teamMembers, and(eq(teamMembers.challengeId, challenges.id), eq(teamMembers.userId, actor.id)))
    .where(eq(challenges.id, challengeId))
  const [row] = rows
  const seat = row?.seatId && row.role ? { id: row.seatId, role: row.role } : undefined
  const conflictTeams = new Set(rows.flatMap(({ conflictTeam }) => conflictTeam ?? []))
  const [host, entrant] = [Boolean(row?.host), Boolean(row?.entrant)]
  const facts = { staff: actor.staff, host, entrant, role: seat?.role, inConflict: conflictTeams.size > 0 }
  return { seat, conflictTeams, ownTeam: row?.ownTeam ?? null, facts }
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
  const work = await loadOwnWork(db, mine)
  const allAssigned = mine.submissionIds.every(id => work.get(id)?.assigned)
  const voted = allAssigned ? [] : await loadVotedOn(db, ctx, mine.judgeId)
  return ({ submissionId }: Entry) => {
    const { assigned = false, reviewed = false, marking = false } = work.get(submissionId) ?? {}
    return { assigned: assigned || voted.includes(submissionId), reviewed, marking }
  }
}

type Judged = { judgeId: string; submissionIds: readonly string[] }

/**
 * By submission: whether it is assigned to the judge, whether they have submitted its review, and whether they have
 * reviews to submit in its stage; a judge who marks blind sees no team of them.
 */
async function loadOwnWork(db: Db, { judgeId, submissionIds }: Judged) {
  const own = and(
    eq(assignments.judgeId, judgeId),
    inArray(submissions.id, [...submissionIds]),
    isActiveAssignment,
  )
  const [its, submitted] = [eq(assignments.submissionId, submissions.id), isNotNull(reviews.submittedAt)]
  const rows = await db
    .select({
      id: submissions.id,
      assigned: anyOf(its),
      reviewed: anyOf(and(its, submitted)),
      marking: anyOf(isNull(reviews.submittedAt)),
    })
    .from(submissions)
    .innerJoin(assignments, eq(assignments.stageId, submissions.stageId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(own)
    .groupBy(submissions.id)
  return new Map(
    rows.map(({ id, assigned, reviewed, marking }) => [
      id,
      { assigned: assigned > 0, reviewed: reviewed > 0, marking: marking > 0 },
    ]),
  )
}

/** 1 where the condition holds for a row of the group. */
function anyOf(condition: SQL | undefined) {
  return sql`max(case when ${condition} then 1 else 0 end)`.mapWith(Number)
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

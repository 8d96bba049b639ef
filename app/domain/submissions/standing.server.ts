import { and, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
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

type About = { challengeId: string; institutionId: string; teamId: string; submissionId: string }

/** The actor's roles for this submission. */
export async function loadEntryStanding(db: Db, ctx: Ctx, about: About): Promise<Standing> {
  if (ctx.actor.kind === 'preview') return ctx.actor.standing
  if (ctx.actor.kind !== 'person') return noStanding
  const { id, staff } = ctx.actor
  const [member] = await db
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, about.teamId), eq(teamMembers.userId, id)))
  return {
    staff,
    host: await isHostOf(db, ctx, about.institutionId),
    entrant: await isEntrant(db, { challengeId: about.challengeId, userId: id }),
    ownTeam: member !== undefined,
    ...(await loadSeatFacts(db, ctx, id, about)),
    breakGlass: staff && (await looksInside(db, ctx, id, about.submissionId)),
  }
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

async function loadSeatFacts(db: Db, ctx: Ctx, userId: string, about: About) {
  const [judge] = await db
    .select({ id: judges.id, role: judges.role })
    .from(judges)
    .where(and(eq(judges.challengeId, about.challengeId), eq(judges.userId, userId), isSeated))
  if (!judge) return noSeat
  const own = await loadOwnReview(db, judge.id, about.submissionId)
  const teams = await loadConflictTeams(db, judge.id)
  return {
    chair: judge.role === 'chair',
    judge: true,
    assigned: own !== null || (await votesOn(db, ctx, judge.id, about.submissionId)),
    reviewed: own?.submittedAt != null,
    marking: await marksStill(db, judge.id, about.submissionId),
    conflicted: teams.has(about.teamId),
    inConflict: teams.size > 0,
  }
}

async function loadOwnReview(db: Db, judgeId: string, submissionId: string) {
  const standing = and(
    eq(assignments.judgeId, judgeId),
    eq(assignments.submissionId, submissionId),
    isActiveAssignment,
  )
  const [row] = await db
    .select({ submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(standing)
  return row ?? null
}

/** Whether the judge may vote on this submission in an open vote on a tie; voters may read it. */
async function votesOn(db: Db, { now }: Ctx, judgeId: string, submissionId: string): Promise<boolean> {
  const open = and(eq(tieBallots.judgeId, judgeId), isOpenTieVote(now))
  const rows = await db
    .select({ submissionIds: tieVotes.submissionIds })
    .from(tieBallots)
    .innerJoin(tieVotes, eq(tieVotes.id, tieBallots.voteId))
    .where(open)
  return rows.some(({ submissionIds }) => submissionIds.includes(submissionId))
}

/** Whether the judge has open reviews in this submission's stage; a judge who marks blind sees no team of it. */
async function marksStill(db: Db, judgeId: string, submissionId: string): Promise<boolean> {
  const itsStage = db
    .select({ stageId: submissions.stageId })
    .from(submissions)
    .where(eq(submissions.id, submissionId))
  const open = and(
    eq(assignments.judgeId, judgeId),
    inArray(assignments.stageId, itsStage),
    isActiveAssignment,
    isNull(reviews.submittedAt),
  )
  const [row] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(open)
    .limit(1)
  return row !== undefined
}

/** The teams with which the judge is in conflict. */
async function loadConflictTeams(db: Db, judgeId: string): Promise<Set<string>> {
  const standing = and(eq(conflicts.judgeId, judgeId), isActiveConflict)
  const rows = await db.selectDistinct({ teamId: conflicts.teamId }).from(conflicts).where(standing)
  return new Set(rows.map(({ teamId }) => teamId))
}

async function looksInside(db: Db, { now }: Ctx, userId: string, submissionId: string): Promise<boolean> {
  const open = and(
    eq(glassBreaks.submissionId, submissionId),
    eq(glassBreaks.brokenBy, userId),
    lte(glassBreaks.brokenAt, now),
    gt(glassBreaks.endsAt, now),
  )
  const [row] = await db
    .select({ id: glassBreaks.id })
    .from(glassBreaks)
    .where(open)
    .orderBy(desc(glassBreaks.endsAt))
    .limit(1)
  return row !== undefined
}

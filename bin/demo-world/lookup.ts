import { and, desc, eq, isNull } from 'drizzle-orm'
import {
  assignments,
  entries,
  judges,
  reviews,
  stages,
  submissions,
  submissionVersions,
  teams,
  users,
} from '#db/schema'
import { emailOf, type World } from './world'

/** Ids are random; the script names judges by handle and teams by name. */

type ChallengeRef = { world: World; challengeId: string }

export async function stageIn({ world, challengeId }: ChallengeRef, position: number) {
  const place = and(eq(stages.challengeId, challengeId), eq(stages.position, position))
  const [stage] = await world.database.db.select().from(stages).where(place)
  return known(stage, `stage ${position}`)
}

export async function judgeIn({ world, challengeId }: ChallengeRef, handle: string): Promise<string> {
  const seat = and(eq(judges.challengeId, challengeId), eq(judges.emailKey, emailOf(handle)))
  const [judge] = await world.database.db.select().from(judges).where(seat)
  return known(judge, handle).id
}

export async function teamIn({ world, challengeId }: ChallengeRef, name: string) {
  const { db } = world.database
  const rows = await db
    .select({ entryId: entries.id, teamId: teams.id, email: users.email })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(users, eq(users.id, entries.enteredBy))
    .where(and(eq(entries.challengeId, challengeId), eq(teams.name, name)))
  const { email, ...team } = known(rows[0], name)
  return { ...team, captain: email.slice(0, email.indexOf('@')) }
}

export async function submissionIn({ world }: ChallengeRef, entryId: string, stageId: string) {
  const place = and(eq(submissions.entryId, entryId), eq(submissions.stageId, stageId))
  const [row] = await world.database.db
    .select({ id: submissions.id, answers: submissionVersions.answers })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(place)
    .orderBy(desc(submissionVersions.number))
  return known(row, 'submission')
}

type Pair = { judge: string; team: string; stage: number }

/** One judge's assignment of one team, with the review so far. */
export async function reviewIn(place: ChallengeRef, { judge, team, stage: position }: Pair) {
  const { db } = place.world.database
  const stage = await stageIn(place, position)
  const judgeId = await judgeIn(place, judge)
  const { entryId, teamId } = await teamIn(place, team)
  const [row] = await db
    .select({ assignment: assignments, review: reviews })
    .from(assignments)
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        eq(assignments.judgeId, judgeId),
        eq(submissions.entryId, entryId),
        eq(assignments.stageId, stage.id),
        isNull(assignments.withdrawnAt),
      ),
    )
  const { assignment, review } = known(row, `${judge} and ${team}`)
  return {
    assignmentId: assignment.id,
    submissionId: assignment.submissionId,
    review,
    stage,
    judgeId,
    teamId,
  }
}

function known<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new Error(`no ${what}`)
  return row
}

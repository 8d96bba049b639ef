import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  formerMembers,
  glassBreaks,
  institutionMembers,
  judges,
  stages,
  submissions,
  teamMembers,
} from '#db/schema'
import type { ChallengeRoles } from '../challenge-roles'

type Who = { challengeId: string; userId: string }

/** What a person is and was in a challenge: the facts of `mayCombineRoles`. Unguarded. */
export async function loadChallengeRoles(db: Db, who: Who): Promise<ChallengeRoles> {
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, who.challengeId))
  return {
    ...(await loadEntries(db, who)),
    leftTeam: await hasLeftTeam(db, who),
    ...(await loadSeats(db, who)),
    ...(challenge ? await loadHosting(db, who.userId, challenge) : { host: false, wasHost: false }),
    approver: challenge?.approvedBy === who.userId,
    lookedInside: await hasLookedInside(db, who),
  }
}

/** Whether the person is in a team of the challenge whose entry is not withdrawn. Unguarded. */
export async function isEntrant(db: Db, who: Who): Promise<boolean> {
  return (await loadEntries(db, who)).entrant
}

async function loadEntries(db: Db, { challengeId, userId }: Who) {
  const rows = await db
    .select({ withdrawnAt: entries.withdrawnAt })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, userId)))
  return {
    entrant: rows.some(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: rows.some(({ withdrawnAt }) => withdrawnAt !== null),
  }
}

async function hasLeftTeam(db: Db, { challengeId, userId }: Who): Promise<boolean> {
  const [member] = await db
    .select({ id: formerMembers.id })
    .from(formerMembers)
    .innerJoin(entries, eq(entries.teamId, formerMembers.teamId))
    .where(
      and(
        eq(entries.challengeId, challengeId),
        eq(formerMembers.userId, userId),
        isNull(entries.withdrawnAt),
      ),
    )
    .limit(1)
  return member !== undefined
}

/** A seat keeps its person, also where they were removed and asked again. */
async function loadSeats(db: Db, { challengeId, userId }: Who) {
  const own = and(eq(judges.challengeId, challengeId), eq(judges.userId, userId))
  const { acceptedAt, removedAt } = judges
  const seats = await db.select({ acceptedAt, removedAt }).from(judges).where(own)
  const held = seats.filter(seat => seat.acceptedAt !== null && seat.removedAt === null)
  return { judge: held.length > 0, wasJudge: held.length < seats.length }
}

type Hosted = { institutionId: string; createdAt: Date }

async function loadHosting(db: Db, userId: string, { institutionId, createdAt }: Hosted) {
  const { leftAt } = institutionMembers
  const [member] = await db
    .select({ leftAt })
    .from(institutionMembers)
    .where(
      and(
        eq(institutionMembers.institutionId, institutionId),
        eq(institutionMembers.userId, userId),
        or(isNull(leftAt), gt(leftAt, createdAt)),
      ),
    )
  return { host: member?.leftAt === null, wasHost: member != null && member.leftAt !== null }
}

async function hasLookedInside(db: Db, { challengeId, userId }: Who): Promise<boolean> {
  const own = db.select({ id: stages.id }).from(stages).where(eq(stages.challengeId, challengeId))
  const [look] = await db
    .select({ id: glassBreaks.id })
    .from(glassBreaks)
    .innerJoin(submissions, eq(submissions.id, glassBreaks.submissionId))
    .where(and(eq(glassBreaks.brokenBy, userId), inArray(submissions.stageId, own)))
    .limit(1)
  return look !== undefined
}

import { and, eq, exists, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import { activeMember, keptEntry, meets, seated } from '#app/domain/shared/active'
import { isActiveMember, isKeptEntry } from '#app/domain/shared/active.server'
import { groupBy } from '#app/domain/shared/group-by'
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
  users,
} from '#db/schema'
import { isSamePerson, loadSamePeople } from '../account-keys.server'
import { type ChallengeRoles, noRoles } from '../challenge-roles'

type Who = { challengeId: string; userId: string }
type People = { challengeId: string; userIds: readonly string[] }

/**
 * A person's current and former roles in a challenge, under all accounts of one mailbox: the facts of `mayCombineRoles`.
 * @unguarded
 */
export async function loadChallengeRoles(db: Db, { challengeId, userId }: Who): Promise<ChallengeRoles> {
  const rolesOf = await loadRolesOfPeople(db, { challengeId, userIds: [userId] })
  return rolesOf(userId)
}

/** The same for several people. @unguarded */
export async function loadRolesOfPeople(
  db: Db,
  { challengeId, userIds }: People,
): Promise<(userId: string) => ChallengeRoles> {
  const sameAs = await loadSamePeople(db, userIds)
  const rolesOf = await loadRolesOfAccounts(db, { challengeId, userIds: userIds.flatMap(sameAs) })
  return userId => sameAs(userId).map(rolesOf).reduce(joined)
}

function joined(one: ChallengeRoles, other: ChallengeRoles): ChallengeRoles {
  return {
    entrant: one.entrant || other.entrant,
    withdrawn: one.withdrawn || other.withdrawn,
    leftTeam: one.leftTeam || other.leftTeam,
    judge: one.judge || other.judge,
    wasJudge: one.wasJudge || other.wasJudge,
    host: one.host || other.host,
    wasHost: one.wasHost || other.wasHost,
    approver: one.approver || other.approver,
    lookedInside: one.lookedInside || other.lookedInside,
  }
}

async function loadRolesOfAccounts(db: Db, people: People): Promise<(userId: string) => ChallengeRoles> {
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, people.challengeId))
  const entriesOf = await loadEntries(db, people)
  const left = await loadLeavers(db, people)
  const seatsOf = await loadSeats(db, people)
  const hostingOf = challenge ? await loadHosting(db, people.userIds, challenge) : () => ({})
  const looked = await loadLookers(db, people)
  return userId => ({
    ...noRoles,
    ...entriesOf(userId),
    leftTeam: left.has(userId),
    ...seatsOf(userId),
    ...hostingOf(userId),
    approver: challenge?.approvedBy === userId,
    lookedInside: looked.has(userId),
  })
}

/**
 * Condition on `challenges`: the person is in a team of it whose entry is not withdrawn, under any account of their
 * mailbox.
 */
export function isEnteredBy(db: Db, person: { id: string; email: string }): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(teamMembers)
      .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
      .innerJoin(users, eq(users.id, teamMembers.userId))
      .where(and(eq(entries.challengeId, challenges.id), isSamePerson(person), isKeptEntry)),
  )
}

/** In which of these challenges the person competes now, under any account of their mailbox. @unguarded */
export async function loadEntered(
  db: Db,
  { userId, challengeIds }: { userId: string; challengeIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const userIds = (await loadSamePeople(db, [userId]))(userId)
  const { challengeId } = entries
  const rows = await db
    .select({ challengeId })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(inArray(teamMembers.userId, userIds), inArray(challengeId, [...challengeIds]), isKeptEntry))
  return new Set(rows.map(row => row.challengeId))
}

async function loadEntries(db: Db, { challengeId, userIds }: People) {
  const { userId } = teamMembers
  const rows = await db
    .select({ userId, withdrawnAt: entries.withdrawnAt })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.challengeId, challengeId), inArray(userId, [...userIds])))
  const byPerson = groupBy(rows, row => row.userId)
  return (id: string) => {
    const own = byPerson.get(id) ?? []
    return {
      entrant: own.some(entry => meets(keptEntry, entry)),
      withdrawn: own.some(entry => !meets(keptEntry, entry)),
    }
  }
}

async function loadLeavers(db: Db, { challengeId, userIds }: People): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ userId: formerMembers.userId })
    .from(formerMembers)
    .innerJoin(entries, eq(entries.teamId, formerMembers.teamId))
    .where(
      and(eq(entries.challengeId, challengeId), inArray(formerMembers.userId, [...userIds]), isKeptEntry),
    )
  return new Set(rows.map(({ userId }) => userId))
}

/** A seat keeps its person, also after they were removed and invited again. */
async function loadSeats(db: Db, { challengeId, userIds }: People) {
  const own = and(eq(judges.challengeId, challengeId), inArray(judges.userId, [...userIds]))
  const { userId, acceptedAt, removedAt } = judges
  const byPerson = groupBy(
    await db.select({ userId, acceptedAt, removedAt }).from(judges).where(own),
    row => row.userId,
  )
  return (id: string) => {
    const seats = byPerson.get(id) ?? []
    const held = seats.filter(seat => meets(seated, seat))
    return { judge: held.length > 0, wasJudge: held.length < seats.length }
  }
}

type Hosted = { institutionId: string; createdAt: Date }

async function loadHosting(db: Db, userIds: readonly string[], { institutionId, createdAt }: Hosted) {
  const { userId, leftAt } = institutionMembers
  const rows = await db
    .select({ userId, leftAt })
    .from(institutionMembers)
    .where(
      and(
        eq(institutionMembers.institutionId, institutionId),
        inArray(userId, [...userIds]),
        or(isActiveMember, gt(leftAt, createdAt)),
      ),
    )
  const members = new Map(rows.map(row => [row.userId, row]))
  return (id: string) => {
    const member = members.get(id)
    const host = member !== undefined && meets(activeMember, member)
    return { host, wasHost: member !== undefined && !host }
  }
}

async function loadLookers(db: Db, { challengeId, userIds }: People): Promise<Set<string>> {
  const own = db.select({ id: stages.id }).from(stages).where(eq(stages.challengeId, challengeId))
  const { brokenBy } = glassBreaks
  const rows = await db
    .selectDistinct({ userId: brokenBy })
    .from(glassBreaks)
    .innerJoin(submissions, eq(submissions.id, glassBreaks.submissionId))
    .where(and(inArray(brokenBy, [...userIds]), inArray(submissions.stageId, own)))
  return new Set(rows.map(({ userId }) => userId))
}

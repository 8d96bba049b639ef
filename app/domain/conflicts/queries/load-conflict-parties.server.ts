import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import { locales } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import {
  affiliations,
  entries,
  formerMembers,
  institutionMembers,
  institutions,
  judges,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import type { TeamParty } from '../conflicts'
import type { ConflictParty } from '../connections'

export type JudgeSide = ConflictParty & { judgeId: string }

/** The part of a challenge to load; all of it when nothing is named. */
export type Part = { challengeId: string; judgeId?: string; teamId?: string }

/**
 * Both sides of all possible conflicts of a challenge: current and former judges, because their marks may count, and
 * every team that has entered, with former members. @unguarded
 */
export async function loadConflictParties(
  db: Db,
  part: Part,
): Promise<{ judges: JudgeSide[]; teams: TeamParty[] }> {
  const seats = await db
    .select({ judgeId: judges.id, userId: users.id })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(seatsOf(part))
    .orderBy(judges.id)
  const people = await loadPeople(db, part)
  await yieldToEventLoop()
  const memberships = await loadMemberships(db, part)
  await yieldToEventLoop()
  return {
    judges: seats.flatMap(({ judgeId, userId }) => {
      const person = people.get(userId)
      return person ? [{ ...person, judgeId }] : []
    }),
    teams: [...groupBy(memberships, each => each.teamId)].map(([teamId, its]) => ({
      teamId,
      name: its[0]?.name ?? '',
      people: its.flatMap(({ userId, left }) => {
        const person = people.get(userId)
        return person ? [{ ...person, left }] : []
      }),
    })),
  }
}

function seatsOf({ challengeId, judgeId }: Part) {
  const seated = and(
    eq(judges.challengeId, challengeId),
    isNotNull(judges.acceptedAt),
    isNotNull(judges.userId),
  )
  return judgeId === undefined ? seated : and(seated, eq(judges.id, judgeId))
}

function teamsOf({ challengeId, teamId }: Part) {
  const entered = eq(entries.challengeId, challengeId)
  return teamId === undefined ? entered : and(entered, eq(entries.teamId, teamId))
}

/** Current members of a team, then former members who did not return. */
async function loadMemberships(db: Db, part: Part) {
  const present = await db
    .select({ teamId: teamMembers.teamId, name: teams.name, userId: teamMembers.userId })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(teamsOf(part))
    .orderBy(teamMembers.teamId, teamMembers.userId)
  const past = await db
    .select({ teamId: formerMembers.teamId, name: teams.name, userId: formerMembers.userId })
    .from(formerMembers)
    .innerJoin(teams, eq(teams.id, formerMembers.teamId))
    .innerJoin(entries, eq(entries.teamId, formerMembers.teamId))
    .where(teamsOf(part))
    .orderBy(formerMembers.teamId, formerMembers.userId)
  const all = [
    ...past.map(each => ({ ...each, left: true })),
    ...present.map(each => ({ ...each, left: false })),
  ]
  return [...new Map(all.map(each => [`${each.teamId}:${each.userId}`, each])).values()]
}

async function loadPeople(db: Db, part: Part): Promise<Map<string, ConflictParty>> {
  const { id, name, emailKey, organisation } = users
  const rows = await db
    .select({ userId: id, name, emailKey, organisation })
    .from(users)
    .where(concerned(db, part, id))
  const before = groupBy(
    await db
      .select()
      .from(affiliations)
      .where(concerned(db, part, affiliations.userId))
      .orderBy(affiliations.id),
    each => each.userId,
  )
  const hosts = groupBy(await loadInstitutions(db, part), each => each.userId)
  const shared = groupBy(await loadTeams(db, part), each => each.userId)
  const sides = rows.map(person => ({
    ...person,
    affiliations: before.get(person.userId) ?? [],
    institutions: hosts.get(person.userId) ?? [],
    teams: shared.get(person.userId) ?? [],
  }))
  return new Map(sides.map(side => [side.userId, side]))
}

async function loadInstitutions(db: Db, part: Part) {
  const { joinedAt, leftAt, userId } = institutionMembers
  const rows = await db
    .select({ userId, id: institutions.id, name: institutions.name, joinedAt, leftAt })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(concerned(db, part, userId))
    .orderBy(institutionMembers.id)
  return rows.map(({ name, ...row }) => ({ ...row, names: locales.flatMap(locale => name[locale] ?? []) }))
}

/** Teams that a judge has ever been in, with all current and former members; other teams connect nobody to a judge. */
async function loadTeams(db: Db, part: Part) {
  const seats = db.select({ id: judges.userId }).from(judges).where(seatsOf(part))
  const [now, before] = [teamMembers, formerMembers]
  const present = db.select({ id: now.teamId }).from(now).where(inArray(now.userId, seats))
  const past = db.select({ id: before.teamId }).from(before).where(inArray(before.userId, seats))
  const { id, name } = teams
  const theirs = or(inArray(id, present), inArray(id, past))
  const here = await db
    .select({ userId: now.userId, id, name })
    .from(now)
    .innerJoin(teams, eq(id, now.teamId))
    .where(theirs)
    .orderBy(id)
  const gone = await db
    .select({ userId: before.userId, id, name })
    .from(before)
    .innerJoin(teams, eq(id, before.teamId))
    .where(theirs)
    .orderBy(id)
  return [...here, ...gone]
}

type UserColumn =
  | typeof users.id
  | typeof affiliations.userId
  | typeof institutionMembers.userId
  | typeof teamMembers.userId
  | typeof formerMembers.userId

/** On the jury, in a team, or a former member of a team. */
function concerned(db: Db, part: Part, userId: UserColumn) {
  const present = db
    .select({ id: teamMembers.userId })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(teamsOf(part))
  const past = db
    .select({ id: formerMembers.userId })
    .from(formerMembers)
    .innerJoin(entries, eq(entries.teamId, formerMembers.teamId))
    .where(teamsOf(part))
  const jury = db.select({ id: judges.userId }).from(judges).where(seatsOf(part))
  return or(inArray(userId, jury), inArray(userId, present), inArray(userId, past))
}

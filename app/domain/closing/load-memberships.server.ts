import { and, asc, eq, notInArray } from 'drizzle-orm'
import { activeAccount, activeEntry, meets } from '#app/domain/shared/active'
import { isActiveMember, isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { instantFormatter, loadChallengeFacts } from '#app/domain/teams/challenge-facts.server'
import { windowVerdict } from '#app/domain/teams/eligibility'
import { loadMembers, nameForTeam } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  institutionMembers,
  institutions,
  judges,
  results,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import type { HostMembership, SeatMembership, TeamMembership, Ties } from './memberships'

/** Everything that a person's account takes part in; for the person themselves only. */
export async function loadMemberships(db: Db, ctx: Ctx, userId: string): Promise<Ties> {
  return {
    teams: await loadTeams(db, ctx, userId),
    hosts: await loadHosting(db, userId),
    seats: await loadOpenSeats(db, ctx, userId),
  }
}

async function loadTeams(db: Db, ctx: Ctx, userId: string): Promise<TeamMembership[]> {
  const rows = await db
    .select({ team: teams, entry: entries, role: teamMembers.role })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .innerJoin(entries, eq(entries.teamId, teams.id))
    .where(eq(teamMembers.userId, userId))
    .orderBy(asc(entries.enteredAt), asc(entries.id))
  const ties: TeamMembership[] = []
  for (const { team, entry, role } of rows) {
    const facts = orNotFound(await loadChallengeFacts(db, ctx, { challengeId: entry.challengeId }))
    const { challenge, resultsAt } = facts
    const members = await loadMembers(db, team.id)
    const window = { ...facts, now: ctx.now, tell: instantFormatter(ctx.locale, challenge.timeZone) }
    ties.push({
      teamId: team.id,
      entryId: entry.id,
      team: nameForTeam(team, facts, ctx.now),
      challengeId: challenge.id,
      challenge: challenge.title,
      captain: role === 'captain',
      others: members.filter(each => each.userId !== userId && each.active).map(each => each.userId),
      personal: team.personal === true,
      withdrawn: !meets(activeEntry, entry),
      changeable: windowVerdict(window).ok,
      result: await resultOf(db, challenge.id, resultsAt !== null && resultsAt <= ctx.now),
      cancelled: challenge.state === 'cancelled',
    })
  }
  return ties
}

async function resultOf(db: Db, challengeId: string, out: boolean): Promise<TeamMembership['result']> {
  if (out) return 'out'
  const [row] = await db.select({ id: results.id }).from(results).where(eq(results.challengeId, challengeId))
  return row ? 'decided' : 'none'
}

async function loadHosting(db: Db, userId: string): Promise<HostMembership[]> {
  const rows = await db
    .select({ institution: institutions })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(and(eq(institutionMembers.userId, userId), isActiveMember))
    .orderBy(asc(institutions.nameSort), asc(institutions.id))
  const ties: HostMembership[] = []
  for (const { institution } of rows) {
    const members = await db
      .select({
        userId: institutionMembers.userId,
        role: institutionMembers.role,
        suspendedAt: users.suspendedAt,
        closedAt: users.closedAt,
      })
      .from(institutionMembers)
      .innerJoin(users, eq(users.id, institutionMembers.userId))
      .where(and(eq(institutionMembers.institutionId, institution.id), isActiveMember))
    const owners = members
      .filter(member => member.role === 'owner' && meets(activeAccount, member))
      .map(member => member.userId)
    const running = await db
      .select({ id: challenges.id })
      .from(challenges)
      .where(
        and(
          eq(challenges.institutionId, institution.id),
          notInArray(challenges.state, ['draft', 'cancelled', 'archived']),
        ),
      )
    ties.push({
      institutionId: institution.id,
      institution: institution.name,
      onlyOwner: owners.length === 1 && owners[0] === userId,
      others: members.length - 1,
      running: running.length,
    })
  }
  return ties
}

async function loadOpenSeats(db: Db, ctx: Ctx, userId: string): Promise<SeatMembership[]> {
  const rows = await db
    .select({ judgeId: judges.id, role: judges.role, challenge: challenges, publishAt: results.publishAt })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(and(eq(judges.userId, userId), isSeated))
    .orderBy(asc(judges.invitedAt), asc(judges.id))
  return rows
    .filter(({ publishAt }) => publishAt === null || publishAt > ctx.now)
    .map(({ judgeId, role, challenge }) => ({
      judgeId,
      chair: role === 'chair',
      challengeId: challenge.id,
      challenge: challenge.title,
      institutionId: challenge.institutionId,
    }))
}

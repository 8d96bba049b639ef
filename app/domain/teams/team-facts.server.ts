import { and, asc, eq, isNull } from 'drizzle-orm'
import { emailKey } from '#app/domain/people/person'
import { activeAccount, keptEntry, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { defaultBlinding } from '#app/domain/visibility/policy'
import type { Db } from '#db/client.server'
import { entries, entryExtensions, teamInvitations, teamMembers, teams, users } from '#db/schema'
import { type ChallengeFacts, instantFormatter, loadChallengeFacts } from './challenge-facts.server'
import { closingWith } from './extension'
import type { TeamFacts } from './permissions'

export type OwnEntry = Awaited<ReturnType<typeof loadOwnEntry>>

/** The actor's own entry with its team, members and unanswered invitations; 404 for anyone else. */
export async function loadOwnEntry(db: Db, ctx: Ctx, entryId: string) {
  const person = signedIn(ctx)
  const [row] = await db
    .select({ entry: entries, team: teams })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(entries.id, entryId))
  const { entry, team } = orNotFound(row)
  const [members, facing, { invitations, ended }] = await Promise.all([
    loadMembers(db, team.id),
    loadChallengeFacts(db, ctx, { challengeId: entry.challengeId }),
    loadUnanswered(db, ctx, team.id),
  ])
  orNotFound(members.find(member => member.userId === person.id))
  const challenge = await extended(db, orNotFound(facing), entryId)
  const facts = teamFacts(ctx, { challenge, members, entry })
  return {
    entry,
    team: { ...team, name: nameForTeam(team, challenge, ctx.now) },
    members,
    invitations,
    ended: ended.filter(each => !members.some(({ email }) => emailKey(email) === each.emailKey)),
    challenge,
    facts: { ...facts, actorId: person.id, pending: invitations.length },
  }
}

/** The stages as they close for this team: later where it has an extension. */
async function extended(db: Db, facts: ChallengeFacts, entryId: string): Promise<ChallengeFacts> {
  const rows = await db.select().from(entryExtensions).where(eq(entryExtensions.entryId, entryId))
  const stages = facts.stages.map(stage => {
    const own = rows.filter(({ stageId }) => stageId === stage.id)
    return { ...stage, closesAt: closingWith(stage.closesAt, own) }
  })
  return { ...facts, stages }
}

/** Whether the rules are newer than those the team accepted; it must accept them before it submits. */
export function needsRules({ entry, challenge }: Pick<OwnEntry, 'entry' | 'challenge'>): boolean {
  return challenge.rules !== null && challenge.rules.id !== entry.ruleVersionId
}

/** A team's name as its own members see it: without the number that would show that another team has this name. */
export function nameForTeam(
  { name, ownName }: { name: string; ownName: string | null },
  { resultsAt }: { resultsAt: Date | null },
  now: Date,
): string {
  const named = maySee({
    facet: 'entrant.names',
    standing: noStanding,
    times: { publishAt: null, closesAt: null, resultsAt },
    now,
    policy: defaultBlinding,
  })
  return named.ok ? name : (ownName ?? name)
}

/** The members of a team; `active`: those who can sign in. @unguarded */
export async function loadMembers(db: Db, teamId: string) {
  const rows = await db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      locale: users.locale,
      role: teamMembers.role,
      joinedAt: teamMembers.joinedAt,
      suspendedAt: users.suspendedAt,
      closedAt: users.closedAt,
    })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(eq(teamMembers.teamId, teamId))
    .orderBy(asc(teamMembers.joinedAt), asc(users.nameSort))
  return rows.map(({ suspendedAt, closedAt, ...member }) => ({
    ...member,
    active: meets(activeAccount, { suspendedAt, closedAt }),
  }))
}

/**
 * Unanswered invitations: open ones, which reserve a seat, and expired ones, where the same address has no open one.
 */
async function loadUnanswered(db: Db, ctx: Ctx, teamId: string) {
  const rows = await db
    .select()
    .from(teamInvitations)
    .where(
      and(
        eq(teamInvitations.teamId, teamId),
        isNull(teamInvitations.acceptedAt),
        isNull(teamInvitations.declinedAt),
        isNull(teamInvitations.revokedAt),
      ),
    )
    .orderBy(asc(teamInvitations.invitedAt))
  const invitations = rows.filter(row => row.expiresAt > ctx.now)
  const open = new Set(invitations.map(row => row.emailKey))
  // only the newest one of an address
  const ended = new Map(rows.filter(row => !open.has(row.emailKey)).map(row => [row.emailKey, row]))
  return { invitations, ended: [...ended.values()] }
}

type Team = {
  challenge: ChallengeFacts
  members: readonly { userId: string; role: string }[]
  entry: { withdrawnAt: Date | null; excludedAt: Date | null }
}

export function teamFacts(ctx: Ctx, team: Team): Omit<TeamFacts, 'actorId' | 'pending'> {
  const { challenge, members, entry } = team
  return {
    now: ctx.now,
    opensAt: challenge.opensAt,
    closesAt: challenge.closesAt,
    taking: challenge.taking,
    tell: instantFormatter(ctx.locale, challenge.challenge.timeZone),
    eligibility: challenge.challenge.eligibility,
    captainId: members.find(member => member.role === 'captain')?.userId ?? '',
    members: members.length,
    withdrawn: !meets(keptEntry, entry),
    excluded: entry.excludedAt !== null,
  }
}

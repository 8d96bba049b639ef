import { and, eq, inArray } from 'drizzle-orm'
import { isSamePerson } from '#app/domain/people/mailbox-key'
import { voterKeys } from '#app/domain/people/voter-keys.server'
import { isActiveMember, isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { institutionMembers, judges, panelVoters, publicVotes, teamMembers, users } from '#db/schema'

type Ballot = {
  panelId: string
  challenge: { id: string; institutionId: string }
  /** the teams on the ballot */
  teamIds: readonly string[]
}

/**
 * The actor's role for a public panel, and their votes. Accounts of one mailbox are one person here: the roles of one
 * apply to all. @unguarded it shows an actor only facts about themselves.
 */
export async function loadVoter(db: Db, { actor }: Ctx, { panelId, challenge, teamIds }: Ballot) {
  if (actor.kind !== 'person') return nobody()
  const [account] = await db.select({ joinedAt: users.createdAt }).from(users).where(eq(users.id, actor.id))
  const seated = await db
    .select({ userId: panelVoters.userId })
    .from(panelVoters)
    .where(
      and(eq(panelVoters.panelId, panelId), inArray(panelVoters.mailboxKey, voterKeys(panelId, actor.email))),
    )
  const votes = await db
    .select()
    .from(publicVotes)
    .where(and(eq(publicVotes.panelId, panelId), eq(publicVotes.userId, actor.id)))
  const members = await loadMembers(db, teamIds)
  const organisers = await loadOrganisers(db, challenge)
  return {
    verified: actor.verified,
    joinedAt: account?.joinedAt ?? null,
    mailboxVoted: seated.some(seat => seat.userId !== actor.id),
    organiser: organisers.some(each => isSamePerson(each, actor)),
    teamIds: new Set(members.filter(each => isSamePerson(each, actor)).map(({ teamId }) => teamId)),
    votes: new Map(votes.map(vote => [vote.submissionId, vote.points])),
  }
}

function nobody() {
  const votes = new Map<string, number>()
  const joinedAt: Date | null = null
  const facts = { verified: false, joinedAt, mailboxVoted: false, organiser: false }
  return { ...facts, teamIds: new Set<string>(), votes }
}

async function loadMembers(db: Db, teamIds: readonly string[]) {
  if (teamIds.length === 0) return []
  return db
    .select({ id: users.id, email: users.email, teamId: teamMembers.teamId })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(inArray(teamMembers.teamId, [...teamIds]))
}

/** Hosts and judges of the challenge. */
async function loadOrganisers(db: Db, { id, institutionId }: Ballot['challenge']) {
  const person = { id: users.id, email: users.email }
  const hosts = await db
    .select(person)
    .from(institutionMembers)
    .innerJoin(users, eq(users.id, institutionMembers.userId))
    .where(and(eq(institutionMembers.institutionId, institutionId), isActiveMember))
  const jury = await db
    .select(person)
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, id), isSeated))
  return [...hosts, ...jury]
}

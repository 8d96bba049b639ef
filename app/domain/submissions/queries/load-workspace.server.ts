import { eq, inArray } from 'drizzle-orm'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { loadInvitationRequests } from '#app/domain/people/invitation-requests.server'
import type { Ctx } from '#app/domain/shared/context'
import { all } from '#app/domain/shared/verdict'
import { canHandOver, canInvite, canRemove, canReturn, canWithdrawEntry } from '#app/domain/teams/permissions'
import { loadTeamRoles } from '#app/domain/teams/queries/load-team-roles.server'
import { shownRules } from '#app/domain/teams/queries/shown-rules'
import { loadOwnEntry, needsRules, type OwnEntry } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { submissions, submissionVersions } from '#db/schema'
import { submissionProgress } from '../progress'

/** The team's own page: next step, members, and submissions. */
export async function loadWorkspace(ctx: Ctx, entryId: string) {
  const own = await loadOwnEntry(ctx.db, ctx, entryId)
  const { challenge, entry, team, facts } = own
  const work = await loadWork(ctx.db, own)
  const { slug, title, timeZone } = challenge.challenge
  return {
    entryId,
    now: ctx.now,
    team: { name: team.name },
    challenge: {
      slug,
      title,
      timeZone,
      teamMin: facts.eligibility.teamMin,
      teamMax: facts.eligibility.teamMax,
    },
    /** a version of the rules that the team has not accepted */
    newRules: needsRules(own) ? shownRules(challenge) : null,
    enteredAt: entry.enteredAt,
    withdrawnAt: entry.withdrawnAt,
    excludedAt: entry.excludedAt,
    cancellation: cancellationOf(challenge.challenge),
    resultsOut: challenge.resultsAt !== null && challenge.resultsAt <= ctx.now,
    ...submissionProgress({ ...own, members: own.members.length }, work, ctx.now),
    work,
    ...peopleOf(own, await loadRequests(ctx.db, own)),
    can: {
      invite: canInvite(facts),
      handOver: canHandOver(facts).ok,
      withdraw: canWithdrawEntry(facts).ok,
      returnEntry: await mayReturn(ctx.db, own),
      leave: canRemove(facts, facts.actorId).ok,
    },
  }
}

async function mayReturn(db: Db, own: OwnEntry): Promise<boolean> {
  if (!own.facts.withdrawn) return false
  return canReturn({ ...own.facts, ...(await loadTeamRoles(db, own)) }).ok
}

/** The people who ask for an open or expired invitation; only the captain sees them. */
async function loadRequests(db: Db, { invitations, ended, facts }: OwnEntry) {
  if (facts.actorId !== facts.captainId) return []
  return loadInvitationRequests(
    db,
    [...invitations, ...ended].map(({ id }) => id),
  )
}

type Requests = Awaited<ReturnType<typeof loadRequests>>

function peopleOf({ members, invitations, ended, facts }: OwnEntry, requests: Requests) {
  const captain = facts.actorId === facts.captainId
  // an open invitation that is sent again keeps its seat
  const mayAgain = (held: number) => canInvite({ ...facts, pending: facts.pending - held }).ok
  return {
    members: members.map(({ userId, name, role, joinedAt, active }) => ({
      userId,
      name,
      joinedAt,
      captain: role === 'captain',
      you: userId === facts.actorId,
      can: {
        remove: userId !== facts.actorId && canRemove(facts, userId).ok,
        becomeCaptain: active && userId !== facts.captainId && all(canHandOver(facts)).ok,
      },
    })),
    invitations: [
      ...invitations.map(each => ({ each, open: true })),
      ...(captain ? ended.map(each => ({ each, open: false })) : []),
    ].map(({ each: { id, email, expiresAt }, open }) => ({
      id,
      email,
      expiresAt,
      open,
      requests: requests.filter(each => each.invitationId === id),
      can: { revoke: captain, again: mayAgain(open ? 1 : 0) },
    })),
  }
}

async function loadWork(db: Db, { entry, challenge }: OwnEntry) {
  const rows = await db.select().from(submissions).where(eq(submissions.entryId, entry.id))
  const ids = rows.map(row => row.id)
  const versions = ids.length
    ? await db
        .select({
          submissionId: submissionVersions.submissionId,
          number: submissionVersions.number,
          submittedAt: submissionVersions.submittedAt,
          contentHash: submissionVersions.contentHash,
        })
        .from(submissionVersions)
        .where(inArray(submissionVersions.submissionId, ids))
    : []
  return challenge.stages.flatMap(stage => {
    const row = rows.find(each => each.stageId === stage.id)
    if (!row) return []
    const its = versions
      .filter(version => version.submissionId === row.id)
      .sort((a, b) => b.number - a.number)
    const { withdrawnAt, draftSavedAt } = row
    return [
      {
        stageId: stage.id,
        name: stage.name,
        byMetric: stage.metric !== null,
        closesAt: stage.closesAt,
        withdrawnAt,
        draftSavedAt,
        versions: its,
      },
    ]
  })
}

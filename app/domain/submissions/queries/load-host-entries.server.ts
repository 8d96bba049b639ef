import { and, asc, eq, inArray } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, entries, stages, submissions, submissionVersions, teamMembers, teams } from '#db/schema'
import { maySeeContent, maySeeExistence } from '../visibility'
import { loadGlassBreaks } from './load-glass-breaks.server'

/** The host's list: who has entered and what has been handed in; what it says stays sealed until the deadline. */
export async function loadHostEntries(ctx: Ctx, challengeId: string) {
  signedIn(ctx)
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId))
  const challenge = found(row)
  found((await isHostOf(ctx.db, ctx, challenge.institutionId)) || null)
  const [stage] = await ctx.db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
    .limit(1)
  const seen = {
    standing: { host: true },
    closesAt: stage?.closesAt ?? null,
    now: ctx.now,
    policy: stage && policyOf(stage),
  }
  const existence = maySeeExistence(seen)
  return {
    challenge: {
      id: challengeId,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    now: ctx.now,
    closesAt: stage?.closesAt ?? null,
    content: maySeeContent(seen),
    looks: await loadGlassBreaks(ctx, { challengeId, standing: { host: true } }),
    entries: existence.ok ? await loadEntries(ctx.db, challengeId) : [],
  }
}

async function loadEntries(db: Db, challengeId: string) {
  const rows = await db
    .select({
      id: entries.id,
      teamId: teams.id,
      team: teams.name,
      enteredAt: entries.enteredAt,
      withdrawnAt: entries.withdrawnAt,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(entries.challengeId, challengeId))
    .orderBy(asc(teams.nameSort), asc(teams.id))
  const members = await db
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.challengeId, challengeId))
  const versions = await loadVersions(
    db,
    rows.map(row => row.id),
  )
  return rows.map(({ teamId, ...row }) => {
    const its = versions.filter(version => version.entryId === row.id)
    const last = its.reduce<Date | null>(
      (at, { submittedAt }) => (at && at > submittedAt ? at : submittedAt),
      null,
    )
    return {
      ...row,
      members: members.filter(member => member.teamId === teamId).length,
      versions: its.length,
      submittedAt: last,
      submissionWithdrawn: its.some(version => version.withdrawnAt !== null),
    }
  })
}

async function loadVersions(db: Db, entryIds: string[]) {
  if (entryIds.length === 0) return []
  return db
    .select({
      entryId: submissions.entryId,
      withdrawnAt: submissions.withdrawnAt,
      submittedAt: submissionVersions.submittedAt,
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissions.id, submissionVersions.submissionId))
    .where(and(inArray(submissions.entryId, entryIds)))
}

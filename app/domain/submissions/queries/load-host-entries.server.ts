import { and, asc, eq, exists } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import {
  advancements,
  challenges,
  entries,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
} from '#db/schema'
import { maySeeContent, maySeeExistence } from '../visibility'
import { loadGlassBreaks } from './load-glass-breaks.server'

/**
 * The host's list for one stage, or without its id for the last that has opened: who takes part and what has been
 * handed in; what it says stays sealed until the deadline.
 */
export async function loadHostEntries(ctx: Ctx, challengeId: string, stageId?: string) {
  signedIn(ctx)
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId))
  const challenge = found(row)
  found((await isHostOf(ctx.db, ctx, challenge.institutionId)) || null)
  const its = await ctx.db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const latest = its.findLast(({ opensAt }) => opensAt !== null && opensAt <= ctx.now) ?? its[0]
  const stage = found(stageId ? its.find(({ id }) => id === stageId) : latest)
  const before = its[its.indexOf(stage) - 1]
  const seen = {
    standing: { host: true },
    closesAt: stage.closesAt,
    now: ctx.now,
    policy: policyOf(stage),
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
    closesAt: stage.closesAt,
    stages: its.map(({ id, name }) => ({ id, name })),
    stage: { id: stage.id, name: stage.name, first: before === undefined },
    content: maySeeContent(seen),
    looks: await loadGlassBreaks(ctx, { challengeId, standing: { host: true } }),
    entries: existence.ok ? await loadEntries(ctx.db, { challengeId, stage, before }) : [],
  }
}

type Listed = { challengeId: string; stage: { id: string }; before: { id: string } | undefined }

/** In a later stage, the entries that were chosen to go on to it. */
async function loadEntries(db: Db, { challengeId, stage, before }: Listed) {
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
    .where(
      and(
        eq(entries.challengeId, challengeId),
        before && exists(db.select().from(advancements).where(chosenFrom(before.id))),
      ),
    )
    .orderBy(asc(teams.nameSort), asc(teams.id))
  const members = await db
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.challengeId, challengeId))
  const versions = await loadVersions(db, stage.id)
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

function chosenFrom(stageId: string) {
  return and(eq(advancements.stageId, stageId), eq(advancements.entryId, entries.id))
}

function loadVersions(db: Db, stageId: string) {
  return db
    .select({
      entryId: submissions.entryId,
      withdrawnAt: submissions.withdrawnAt,
      submittedAt: submissionVersions.submittedAt,
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissions.id, submissionVersions.submissionId))
    .where(eq(submissions.stageId, stageId))
}

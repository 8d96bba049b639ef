import { and, asc, count, eq, exists, inArray, max } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
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
import { type EntriesFilter, listedEntries } from '../listed-entries'
import { maySeeContent, maySeeExistence } from '../visibility'
import { loadBreakGlassAccess } from './load-break-glass-access.server'

type EntriesQuery = EntriesFilter & { stageId?: string }

/**
 * The host's list for one stage, or without an id for the last one that has opened, in pages: the entries and whether
 * they have submitted; the content stays sealed until the deadline.
 */
export async function loadHostEntries(
  ctx: Ctx,
  challengeId: string,
  { stageId, ...filter }: EntriesQuery = {},
) {
  signedIn(ctx)
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId))
  const challenge = orNotFound(row)
  orNotFound((await isHostOf(ctx.db, ctx, challenge.id)) || null)
  const its = await ctx.db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const latest = its.findLast(({ opensAt }) => opensAt !== null && opensAt <= ctx.now) ?? its[0]
  const stage = orNotFound(stageId ? its.find(({ id }) => id === stageId) : latest)
  const before = its[its.indexOf(stage) - 1]
  const seen = {
    standing: { host: true },
    closesAt: stage.closesAt,
    now: ctx.now,
    policy: policyOf(stage),
  }
  const place = { challengeId, stageId: stage.id, before: before?.id }
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
    looks: await loadBreakGlassAccess(ctx, { challengeId, standing: { host: true } }),
    ...(maySeeExistence(seen).ok
      ? await loadEntries(ctx.db, place, filter)
      : { ...listedEntries([], [], filter), entries: [] }),
  }
}

type PageStart = { challengeId: string; stageId: string; before: string | undefined }

/** In a later stage, the entries that advanced to it; members are counted only for the shown ones. */
async function loadEntries(db: Db, place: PageStart, filter: EntriesFilter) {
  const list = listedEntries(await loadRows(db, place), await loadWork(db, place.stageId), filter)
  const ids = list.entries.map(({ teamId }) => teamId)
  const counted = await db
    .select({ teamId: teamMembers.teamId, members: count() })
    .from(teamMembers)
    .where(inArray(teamMembers.teamId, ids))
    .groupBy(teamMembers.teamId)
  const members = new Map(counted.map(row => [row.teamId, row.members]))
  return {
    ...list,
    entries: list.entries.map(({ teamId, ...row }) => ({ ...row, members: members.get(teamId) ?? 0 })),
  }
}

function loadRows(db: Db, { challengeId, before }: PageStart) {
  const chosen =
    before === undefined
      ? undefined
      : and(eq(advancements.stageId, before), eq(advancements.entryId, entries.id))
  return db
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
        chosen && exists(db.select().from(advancements).where(chosen)),
      ),
    )
    .orderBy(asc(teams.nameSort), asc(teams.id))
}

/** The submissions of the stage, one row for each entry. */
function loadWork(db: Db, stageId: string) {
  const { id, entryId, withdrawnAt } = submissions
  return db
    .select({
      entryId,
      withdrawnAt,
      versions: count(),
      submittedAt: max(submissionVersions.submittedAt),
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, id))
    .where(eq(submissions.stageId, stageId))
    .groupBy(id, entryId, withdrawnAt)
}

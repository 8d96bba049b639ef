import { and, asc, count, eq, exists, inArray, max } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadBreakGlassAccess } from '#app/domain/submissions/queries/load-break-glass-access.server'
import { maySeeContent, maySeeExistence } from '#app/domain/submissions/visibility'
import type { Db } from '#db/client.server'
import {
  advancements,
  challenges,
  entries,
  entryLabels,
  screenings,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import { type EntryFilter, entryList } from '../entry-list'

type ListQuery = Partial<EntryFilter> & { stageId?: string | undefined }

const noFilter: EntryFilter = { search: '', state: null, type: null, screening: null, label: null, page: 1 }

/**
 * The host's list for one stage, or without an id for the last one that has opened, in pages: the entries and whether
 * they have submitted; the content stays sealed until the deadline.
 */
export async function loadEntryList(ctx: Ctx, challengeId: string, { stageId, ...asked }: ListQuery = {}) {
  signedIn(ctx)
  const filter = { ...noFilter, ...asked }
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
  const { closesAt } = stage
  const seen = { standing: { host: true }, closesAt, now: ctx.now, policy: policyOf(stage) }
  const place = { challengeId, stageId: stage.id, before: before?.id }
  const { slug, title, timeZone } = challenge
  return {
    challenge: { id: challengeId, slug, title, timeZone },
    now: ctx.now,
    closesAt,
    stages: its.map(({ id, name }) => ({ id, name })),
    stage: {
      ...{ id: stage.id, name: stage.name, opensAt: stage.opensAt },
      ...{ pausedAt: stage.pausedAt, pauseReason: stage.pauseReason },
      first: before === undefined,
    },
    content: maySeeContent(seen),
    looks: await loadBreakGlassAccess(ctx, { challengeId, standing: { host: true } }),
    filter,
    ...(maySeeExistence(seen).ok
      ? await loadEntries(ctx.db, place, filter)
      : { ...entryList({ entries: [], work: [], screenings: [], labels: [] }, filter), entries: [] }),
  }
}

type Place = { challengeId: string; stageId: string; before: string | undefined }

/** In a later stage, the entries that advanced to it; members are counted only for the shown ones. */
async function loadEntries(db: Db, place: Place, filter: EntryFilter) {
  const list = entryList(
    {
      entries: await loadRows(db, place),
      work: await loadWork(db, place.stageId),
      screenings: await loadScreenings(db, place.stageId),
      labels: await loadLabels(db, place.challengeId),
    },
    filter,
  )
  const ids = list.entries.map(({ teamId }) => teamId)
  const counted = filter.whole
    ? await countMembers(db, eq(teamMembers.challengeId, place.challengeId))
    : await countMembers(db, inArray(teamMembers.teamId, ids))
  return {
    ...list,
    entries: list.entries.map(({ teamId, ...row }) => ({ ...row, members: counted.get(teamId) ?? 0 })),
  }
}

async function countMembers(db: Db, where: ReturnType<typeof eq>): Promise<Map<string, number>> {
  const rows = await db
    .select({ teamId: teamMembers.teamId, members: count() })
    .from(teamMembers)
    .where(where)
    .groupBy(teamMembers.teamId)
  return new Map(rows.map(row => [row.teamId, row.members]))
}

function loadRows(db: Db, { challengeId, before }: Place) {
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
      excludedAt: entries.excludedAt,
      type: users.participantType,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(users, eq(users.id, entries.enteredBy))
    .where(
      and(
        eq(entries.challengeId, challengeId),
        chosen && exists(db.select().from(advancements).where(chosen)),
      ),
    )
    .orderBy(asc(teams.nameSort), asc(teams.id))
}

/** The submissions of the stage that have a version, one row for each entry. */
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

function loadScreenings(db: Db, stageId: string) {
  const { entryId, outcome, at } = screenings
  return db
    .select({ entryId, outcome, at })
    .from(screenings)
    .where(eq(screenings.stageId, stageId))
    .orderBy(asc(at), asc(screenings.id))
}

function loadLabels(db: Db, challengeId: string) {
  return db
    .select({ entryId: entryLabels.entryId, label: entryLabels.label })
    .from(entryLabels)
    .innerJoin(entries, eq(entries.id, entryLabels.entryId))
    .where(eq(entries.challengeId, challengeId))
    .orderBy(asc(entryLabels.label))
}

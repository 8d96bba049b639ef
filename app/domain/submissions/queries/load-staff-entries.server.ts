import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { pageOf } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import type { Db } from '#db/client.server'
import { entries, submissions, submissionVersions, teams } from '#db/schema'
import { maySeeExistence } from '../visibility'
import { loadBreakGlassAccess } from './load-break-glass-access.server'

/** The entries of a challenge for staff, in pages: who has entered and whether they have submitted, without content. */
export async function loadStaffEntries(ctx: Ctx, challengeId: string, page = 1) {
  const standing = { ...noStanding, staff: ctx.actor.kind === 'person' && ctx.actor.staff }
  orNotFound(standing.staff || null)
  orNotFound(maySeeExistence({ standing, closesAt: null, now: ctx.now }).ok || null)
  const rows = await ctx.db
    .select({
      id: entries.id,
      team: teams.name,
      enteredAt: entries.enteredAt,
      withdrawnAt: entries.withdrawnAt,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(entries.challengeId, challengeId))
    .orderBy(asc(teams.nameSort), asc(entries.id))
  const submitted = await loadSubmitted(ctx.db, challengeId)
  const looks = groupBy(await loadBreakGlassAccess(ctx, { challengeId, standing }), look => look.entryId)
  const shown = pageOf(rows, page, 50)
  return {
    ...shown,
    rows: shown.rows.map(row => ({
      ...row,
      submitted: submitted.has(row.id),
      looks: looks.get(row.id)?.length ?? 0,
    })),
  }
}

async function loadSubmitted(db: Db, challengeId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ entryId: submissions.entryId })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(eq(entries.challengeId, challengeId))
  return new Set(rows.map(row => row.entryId))
}

import { and, desc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { entries, glassBreaks, submissions, teams, users } from '#db/schema'

type Ask = { challengeId: string; entryId?: string; standing: Partial<Standing> }

/** Staff access to sealed submissions of a challenge or an entry, with reasons; newest first. */
export async function loadBreakGlassAccess(ctx: Ctx, { challengeId, entryId, standing }: Ask) {
  const times = { publishAt: null, closesAt: null, resultsAt: null }
  const seer = { ...noStanding, ...standing }
  if (!maySeeOfChallenge({ facet: 'glass', standing: seer, times, now: ctx.now }).ok) return []
  const rows = await ctx.db
    .select({
      entryId: entries.id,
      team: teams.name,
      who: users.name,
      brokenAt: glassBreaks.brokenAt,
      endsAt: glassBreaks.endsAt,
      reason: glassBreaks.reason,
    })
    .from(glassBreaks)
    .innerJoin(submissions, eq(submissions.id, glassBreaks.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(users, eq(users.id, glassBreaks.brokenBy))
    .where(and(eq(entries.challengeId, challengeId), entryId ? eq(entries.id, entryId) : undefined))
    .orderBy(desc(glassBreaks.brokenAt), entries.id)
  // one access covers every stage of the entry
  const looks = new Map(rows.map(row => [`${row.entryId} ${row.who} ${row.brokenAt.getTime()}`, row]))
  return [...looks.values()].map(row => ({ ...row, lasts: row.endsAt > ctx.now }))
}

export type BreakGlassAccess = Awaited<ReturnType<typeof loadBreakGlassAccess>>[number]

import { and, count, desc, eq, gt, lte, or } from 'drizzle-orm'
import { containsText } from '#app/domain/shared/contains.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { type RegisterQuery, registerSize } from '#app/domain/shared/register'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { fold } from '#app/text/fold'
import { challenges, entries, glassBreaks, submissions, teams, users } from '#db/schema'

export const lookFilters = ['lasting', 'ended'] as const

/** The register of staff's looks inside sealed submissions, the latest first, in pages: who, where, why and until when. */
export async function listBreakGlass(
  ctx: Ctx,
  { q, only, page: requested }: RegisterQuery<(typeof lookFilters)[number]>,
) {
  const standing = { ...noStanding, staff: signedIn(ctx).staff }
  const times = { publishAt: null, closesAt: null, resultsAt: null }
  orNotFound(maySeeOfChallenge({ facet: 'glass', standing, times, now: ctx.now }).ok || null)
  const text = fold(q)
  const where = and(
    text === '' ? undefined : or(containsText(challenges.search, text), containsText(users.nameSearch, text)),
    only === 'lasting' ? gt(glassBreaks.endsAt, ctx.now) : undefined,
    only === 'ended' ? lte(glassBreaks.endsAt, ctx.now) : undefined,
  )
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(glassBreaks)
    .innerJoin(users, eq(users.id, glassBreaks.brokenBy))
    .innerJoin(submissions, eq(submissions.id, glassBreaks.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(where)
  const total = Number(counted?.total ?? 0)
  const { from, ...paged } = pageAt(total, requested, registerSize)
  const rows = await ctx.db
    .select({
      id: glassBreaks.id,
      challengeId: challenges.id,
      entryId: entries.id,
      challenge: challenges.title,
      team: teams.name,
      who: users.name,
      reason: glassBreaks.reason,
      brokenAt: glassBreaks.brokenAt,
      endsAt: glassBreaks.endsAt,
      timeZone: challenges.timeZone,
    })
    .from(glassBreaks)
    .innerJoin(users, eq(users.id, glassBreaks.brokenBy))
    .innerJoin(submissions, eq(submissions.id, glassBreaks.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(where)
    .orderBy(desc(glassBreaks.brokenAt), glassBreaks.id)
    .limit(registerSize)
    .offset(from)
  return { ...paged, total, rows: rows.map(row => ({ ...row, lasts: row.endsAt > ctx.now })) }
}

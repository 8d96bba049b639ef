import { and, eq, exists, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { closingSoonMs, type PublicPhase } from '#app/domain/challenges/phase'
import { publicStates } from '#app/domain/challenges/visibility'
import type { Db } from '#db/client.server'
import { challenges, results, stages } from '#db/schema'

/** The SQL form of the disclosure rule for `challenge` and a visitor: `publicFrom(challenge) <= now`. */
export function isPublicAt(now: Date): SQL | undefined {
  return and(
    inArray(challenges.state, [...publicStates]),
    lte(challenges.publishAt, now),
    or(isNull(challenges.cancelledAt), lte(challenges.publishAt, challenges.cancelledAt)),
    or(isNull(challenges.archivedAt), lte(challenges.publishAt, challenges.archivedAt)),
  )
}

/** The SQL form of `phaseOf` for public challenges; the query must left join its result. */
export function phaseAt(db: Db, now: Date): SQL<PublicPhase> {
  const soon = new Date(now.getTime() + closingSoonMs)
  const underJudgement = db
    .select({ one: sql`1` })
    .from(stages)
    .where(and(eq(stages.challengeId, challenges.id), gt(stages.judgingEndsAt, now)))
  return sql<PublicPhase>`case
    when ${challenges.state} <> 'published' then ${challenges.state}
    when ${lte(results.publishAt, now)} then 'results_out'
    when ${or(isNull(challenges.opensAt), gt(challenges.opensAt, now))} then 'upcoming'
    when ${or(isNull(challenges.closesAt), gt(challenges.closesAt, soon))} then 'open'
    when ${gt(challenges.closesAt, now)} then 'closing_soon'
    when ${exists(underJudgement)} then 'judging'
    else 'deciding' end`
}

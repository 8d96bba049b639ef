import { and, eq, exists, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { closingSoonMs, type PublicPhase } from '#app/domain/challenges/phase'
import type { Db } from '#db/client.server'
import { challenges, results, stages } from '#db/schema'

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

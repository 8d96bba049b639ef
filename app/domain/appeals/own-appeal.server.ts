import { and, eq } from 'drizzle-orm'
import { loadAppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { activeEntry, meets } from '#app/domain/shared/active'
import { isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { resultAppeals, results, submissions } from '#db/schema'
import { appealUntil } from './permissions'

/** The actor's own entry with its appeal against the published result, and the facts of the rule; 404 for anyone else. */
export async function loadOwnAppeal(db: Db, ctx: Ctx, entryId: string) {
  const own = await loadOwnEntry(db, ctx, entryId)
  const { challengeId } = own.entry
  const terms = await loadAppealTerms(db, challengeId)
  const [result] = await db.select().from(results).where(eq(results.challengeId, challengeId))
  const until = appealUntil({ terms, resultsAt: result?.publishAt ?? null, now: ctx.now })
  const [appeal = null] = result
    ? await db
        .select()
        .from(resultAppeals)
        .where(and(eq(resultAppeals.resultId, result.id), eq(resultAppeals.entryId, entryId)))
    : []
  const submitted = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.entryId, entryId), isActiveSubmission))
    .limit(1)
  const takesPart = meets(activeEntry, own.entry) && submitted.length > 0
  return {
    own,
    resultId: result?.id ?? null,
    appeal,
    facts: { until, appealed: appeal !== null, takesPart, now: ctx.now },
  }
}

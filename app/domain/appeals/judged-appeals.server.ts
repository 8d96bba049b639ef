import { asc, eq } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { entries, resultAppeals, resultCorrections, results, teams, users } from '#db/schema'

/**
 * The appeals against the result of a challenge with their teams, oldest first, for host and chair; 404 for everyone
 * else, and none for a chair in a conflict with any team.
 */
export async function loadJudgedAppeals(db: Db, ctx: Ctx, challengeId: string) {
  const all = await loadStageContext(db, ctx, challengeId, 'final')
  const { times } = all
  // an appeal asks about the whole result, so a conflict with any team counts
  const standing = { ...all.standing, conflicted: all.standing.inConflict }
  if (!maySeeOfChallenge({ facet: 'appeal', standing, times, now: ctx.now }).ok) return { all, rows: [] }
  const rows = await db
    .select({ appeal: resultAppeals, team: teams })
    .from(resultAppeals)
    .innerJoin(results, eq(results.id, resultAppeals.resultId))
    .innerJoin(entries, eq(entries.id, resultAppeals.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(results.challengeId, all.challenge.id))
    .orderBy(asc(resultAppeals.at), asc(resultAppeals.id))
  return { all, rows }
}

/** One of them, with who answered it and the correction that followed. */
export async function loadJudgedAppeal(
  db: Db,
  ctx: Ctx,
  { challengeId, appealId }: { challengeId: string; appealId: string },
) {
  const { all, rows } = await loadJudgedAppeals(db, ctx, challengeId)
  const found = orNotFound(rows.find(({ appeal }) => appeal.id === appealId))
  const [answeredBy = null] = found.appeal.answeredBy
    ? await db
        .select({ id: users.id, email: users.email })
        .from(users)
        .where(eq(users.id, found.appeal.answeredBy))
    : []
  const [correction = null] = await db
    .select()
    .from(resultCorrections)
    .where(eq(resultCorrections.appealId, appealId))
  return { all, ...found, answeredBy, correction }
}

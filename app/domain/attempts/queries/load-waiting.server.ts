import { eq, inArray } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageOf } from '#app/domain/shared/pages'
import { entries, teams } from '#db/schema'
import { listWaiting } from '../waiting-attempts.server'

const shown = 20

export type Waiting = NonNullable<Awaited<ReturnType<typeof loadWaiting>>>

/**
 * For host and chair of a stage that a metric scores: the files that hold up its ranking, the oldest first, each with
 * its age and why it has no score yet. Null where none waits. The names of teams are those of the public board.
 */
export async function loadWaiting(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const { challenge, stage, standing, decided } = await loadStageContext(ctx.db, ctx, challengeId, which)
  if (!stage.metric) return null
  const waiting = (await listWaiting(ctx.db, stage.id)).filter(({ attempt }) => !attempt.checkOnly)
  if (waiting.length === 0) return null
  const { rows } = pageOf(waiting, 1, shown)
  const names = await ctx.db
    .select({ id: entries.id, name: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(entries.id, [...new Set(rows.map(({ attempt }) => attempt.entryId))]))
  return {
    ...{ challengeId: challenge.id, stageId: stage.id, timeZone: challenge.timeZone, count: waiting.length },
    can: { act: mayDecideJudging(standing).ok && !decided },
    files: rows.map(({ attempt, state }) => ({
      id: attempt.id,
      number: attempt.number,
      team: names.find(({ id }) => id === attempt.entryId)?.name ?? '',
      uploadedAt: attempt.uploadedAt,
      tries: state?.tries ?? 0,
      code: state?.code ?? null,
      nextTryAt: state && state.tries > 0 ? state.nextTryAt : null,
      gaveUp: state === null || state.gaveUpAt !== null,
    })),
  }
}

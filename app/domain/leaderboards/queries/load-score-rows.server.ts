import { eq } from 'drizzle-orm'
import { lastDayBefore } from '#app/domain/attempts/standings.server'
import { dayIn } from '#app/domain/challenges/zoned-time'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { prizePlaces } from '#app/domain/ranking/prize-places'
import type { Ctx } from '#app/domain/shared/context'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'
import { prizes } from '#db/schema'
import { scoreRows } from '../score-rows'
import { loadStandings } from './load-standings.server'

/**
 * The whole board of public scores of the last stage that a metric scores, from its opening until the result, without
 * the teams' names; null where there is none. It reads public scores alone, those before a freeze, and is the same for
 * everyone. @unguarded the caller asks whether public scores may be seen.
 */
export async function loadScoreRows(ctx: Ctx, { challenge, stages }: StageContext) {
  const stage = stages.findLast(({ metric, opensAt }) => metric && opensAt && opensAt <= ctx.now)
  const settings = stage?.metric
  if (!stage || !settings) return null
  const frozen = frozenSince(stage, ctx.now)
  const closed = stage.closesAt !== null && stage.closesAt <= ctx.now
  const { best } = metricCatalogue[settings.metric]
  const standings = await loadStandings(ctx.db, { stageId: stage.id, challengeId: challenge.id, best })
  const until = frozen ?? (closed ? stage.closesAt : null)
  // a board that stands still keeps the movement of its last day
  const from = until ? lastDayBefore(until, challenge.timeZone) : dayIn(ctx.now, challenge.timeZone).from
  const now = frozen ? await standings.at(frozen) : standings.now
  const { baseline } = settings
  const offered = await ctx.db.select().from(prizes).where(eq(prizes.challengeId, challenge.id))
  return {
    ...{ stage, settings, best, closed, frozenSince: frozen },
    ...scoreRows(now, await standings.at(from), { best, baseline }),
    /** from when places are compared, and until when that day lasts where the board still moves */
    day: { from, to: until ? null : dayIn(ctx.now, challenge.timeZone).to },
    /** up to this place there is a prize */
    prizePlaces: prizePlaces(offered),
  }
}

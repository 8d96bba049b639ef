import { stagesOf } from '#app/domain/judging/stages-of'
import type { Ctx } from '#app/domain/shared/context'
import { loadExporting } from '../export-context.server'
import { canExport } from '../permissions'
import { exportKinds } from '../sheet'

/** What host or chair can export of a stage now, and why the rest is not possible. */
export async function loadExports(ctx: Ctx, challengeId: string, stageId?: string) {
  const { all } = await loadExporting(ctx.db, ctx, challengeId, stageId)
  const { id, slug, title, timeZone } = all.challenge
  return {
    challenge: { id, slug, title, timeZone },
    host: all.standing.host,
    stages: stagesOf(all),
    stageId: all.stage.id,
    kinds: exportKinds.map(kind => ({ kind, may: canExport(kind, { ...all, now: ctx.now }) })),
    files: all.standing.host ? canExport('answers', { ...all, now: ctx.now }) : null,
  }
}

import { loadStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'
import type { Translate } from '#app/i18n/translate'
import type { Db } from '#db/client.server'

/** What the sheets of an export are made from. */
export type Exporting = { db: Db; ctx: Ctx; all: StageContext; t: Translate }

/** For host and chair; everyone else gets a 404. */
export async function loadExporting(
  db: Db,
  ctx: Ctx,
  challengeId: string,
  stageId?: string,
): Promise<Exporting> {
  const all = await loadStageContext(db, ctx, challengeId, stageId ? { stageId } : 'judged')
  return { db, ctx, all, t: translate(ctx.locale) }
}

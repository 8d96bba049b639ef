import { and, eq, inArray, isNull } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { judges, panels } from '#db/schema'
import type { NewPanelInput } from '../input'
import { panelWindow } from '../panel-window'
import { canChangePanel } from '../permissions'
import { loadStagePanels } from '../queries/load-panels.server'

type Input = NewPanelInput & { seat: string[]; challengeId: string; stageId: string; panelId: string }

/** Edits a panel and its judges, until its window opens. A judge is on one panel only. */
export async function editPanel(ctx: Ctx, input: Input): Promise<void> {
  const { challengeId, stageId, panelId } = input
  await ctx.transaction(async tx => {
    const all = await loadHostStageContext(tx, ctx, challengeId, { stageId })
    const panel = orNotFound((await loadStagePanels(tx, stageId)).find(({ id }) => id === panelId))
    ensure(canChangePanel({ ...panel, now: ctx.now, decided: all.decided }))
    const { name, kind, max } = input
    const showcase = input.showcase.filter(field => all.stage.form.some(each => each.id === field))
    const window = panelWindow(input, all, panel)
    const voterDays = kind === 'public' ? input.voterDays : null
    await tx
      .update(panels)
      .set({ name, kind, max, showcase, voterDays, ...window })
      .where(eq(panels.id, panelId))
    await seat(tx, { challengeId, panelId, judgeIds: kind === 'jury' ? input.seat : [] })
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'panel.changed',
      payload: { panelId, panelKind: kind, max, seats: kind === 'jury' ? input.seat : [] },
    })
  })
}

async function seat(
  tx: Db,
  { challengeId, panelId, judgeIds }: { challengeId: string; panelId: string; judgeIds: string[] },
) {
  const own = eq(judges.challengeId, challengeId)
  await tx
    .update(judges)
    .set({ panelId: null })
    .where(and(own, eq(judges.panelId, panelId)))
  if (judgeIds.length === 0) return
  const seated = await tx
    .update(judges)
    .set({ panelId })
    .where(and(own, inArray(judges.id, judgeIds), isNull(judges.removedAt)))
    .returning()
  orNotFound(seated.length === new Set(judgeIds).size ? seated : null)
}

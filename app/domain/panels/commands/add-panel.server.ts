import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { panels } from '#db/schema'
import type { NewPanelInput } from '../input'
import { panelWindow } from '../panel-window'
import { canChangePanel } from '../permissions'
import { loadStagePanels } from '../queries/load-panels.server'

type Input = NewPanelInput & { challengeId: string; stageId: string }

/** Adds a panel to a stage. With panels, the final score of the stage is the sum of their parts. */
export async function addPanel(ctx: Ctx, { challengeId, stageId, ...input }: Input): Promise<{ id: string }> {
  return ctx.transaction(async tx => {
    const all = await loadHostStageContext(tx, ctx, challengeId, { stageId })
    const window = panelWindow(input, all)
    ensure(canChangePanel({ ...window, now: ctx.now, decided: all.decided }))
    const id = newId()
    const before = await loadStagePanels(tx, stageId)
    await tx.insert(panels).values({
      id,
      stageId,
      position: Math.max(0, ...before.map(({ position }) => position)) + 1,
      name: input.name,
      kind: input.kind,
      max: input.max,
      ...window,
      voterDays: input.kind === 'public' ? input.voterDays : null,
      showcase: input.showcase.filter(field => all.stage.form.some(each => each.id === field)),
    })
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'panel.added',
      payload: { panelId: id, stageId, panelKind: input.kind, max: input.max },
    })
    return { id }
  })
}

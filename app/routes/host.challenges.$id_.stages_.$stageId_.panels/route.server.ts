import { addPanel } from '#app/domain/panels/commands/add-panel.server'
import { NewPanelInput } from '#app/domain/panels/input'
import { loadPanels } from '#app/domain/panels/queries/load-panels.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadPanels(ctx, { challengeId: params.id ?? '', stageId: params.stageId ?? '' })),
  title: pageTitle(ctx, 'panels.title'),
}))

export const action = formAction(NewPanelInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '' } = params
  const { id } = await addPanel(ctx, { ...input, challengeId, stageId })
  return redirectWith(paths.stagePanel(challengeId, stageId, id), 'success', 'panels.added')
})

import { editPanel } from '#app/domain/panels/commands/edit-panel.server'
import { removePanel } from '#app/domain/panels/commands/remove-panel.server'
import { PanelInput } from '#app/domain/panels/input'
import { loadPanel } from '#app/domain/panels/queries/load-panels.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id: challengeId = '', stageId = '', panelId = '' } = params
  return {
    ...(await loadPanel(ctx, { challengeId, stageId, panelId })),
    title: pageTitle(ctx, 'panels.title'),
  }
})

export const action = formAction(PanelInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '', panelId = '' } = params
  const about = { challengeId, stageId, panelId }
  const back = paths.stagePanels(challengeId, stageId)
  if ('_method' in input) {
    await removePanel(ctx, about)
    return redirectWith(back, 'success', 'panels.removed')
  }
  await editPanel(ctx, { ...input, ...about })
  return redirectWith(back, 'success', 'panels.saved')
})

import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { AdvancementInput } from '#app/domain/decisions/input'
import { loadAdvancement } from '#app/domain/decisions/queries/load-advancement.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadAdvancement(ctx, { challengeId: params.id ?? '', stageId: params.stageId ?? '' })),
  title: pageTitle(ctx, 'decisions.advance.title'),
}))

export const action = formAction(AdvancementInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '' } = params
  await decideStage(ctx, { ...input, challengeId, stageId })
  return redirectWith(
    `${paths.advancement(challengeId, stageId)}#release`,
    'success',
    'decisions.advance.decided',
  )
})

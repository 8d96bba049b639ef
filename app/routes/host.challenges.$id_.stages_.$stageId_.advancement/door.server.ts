import { decideStage } from '#app/domain/awards/commands/decide-stage.server'
import { AdvancementInput } from '#app/domain/awards/input'
import { loadAdvancement } from '#app/domain/awards/queries/load-advancement.server'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params }) => ({
  ...(await loadAdvancement(ctx, { challengeId: params.id ?? '', stageId: params.stageId ?? '' })),
  title: pageTitle(ctx, 'advance.title'),
}))

export const action = submit(AdvancementInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '' } = params
  await decideStage(ctx, { ...input, challengeId, stageId })
  return redirectWith(`${paths.advancement(challengeId, stageId)}#release`, 'success', 'advance.decided')
})

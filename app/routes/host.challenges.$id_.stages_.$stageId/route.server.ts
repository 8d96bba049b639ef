import { StageInput } from '#app/domain/challenges/input'
import { removeStage } from '#app/domain/editing/commands/remove-stage.server'
import { reorderStage } from '#app/domain/editing/commands/reorder-stage.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(StageInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  const stageId = params.stageId ?? ''
  if (input._method === 'delete') {
    await removeStage(ctx, { challengeId, stageId })
    return redirectWith(
      paths.challengeSection(challengeId, 'timeline'),
      'success',
      'challenges.stages.removed',
    )
  }
  await reorderStage(ctx, { challengeId, stageId, towards: input.towards })
  return redirectWith(
    paths.challengeSection(challengeId, 'timeline', stageId),
    'success',
    'challenges.stages.moved',
  )
})

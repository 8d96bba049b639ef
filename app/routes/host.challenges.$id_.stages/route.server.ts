import { addStage } from '#app/domain/editing/commands/add-stage.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(Empty, async (ctx, _input, { params }) => {
  const id = params.id ?? ''
  const { stageId } = await addStage(ctx, id)
  return redirectWith(paths.challengeSection(id, 'timeline', stageId), 'success', 'challenges.stages.added')
})

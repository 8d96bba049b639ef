import { addStage } from '#app/domain/challenges/commands/add-stage.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(Empty, async (ctx, _input, { params }) => {
  const id = params.id ?? ''
  const { stageId } = await addStage(ctx, id)
  return redirectWith(paths.challengeSection(id, 'timeline', stageId), 'success', 'stages.added')
})

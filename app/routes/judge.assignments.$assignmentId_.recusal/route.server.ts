import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(Empty, async (ctx, _input, { params }) => {
  await recuse(ctx, params.assignmentId ?? '')
  return redirectWith(paths.judgeDesk(), 'success', 'judging.recused_done')
})

import { recuse } from '#app/domain/judging/commands/recuse.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(Empty, async (ctx, _input, { params }) => {
  await recuse(ctx, params.assignmentId ?? '')
  return redirectWith(paths.judgeDesk(), 'success', 'judging.recused_done')
})

import { abstain } from '#app/domain/judging/commands/abstain.server'
import { ReasonInput } from '#app/domain/judging/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(ReasonInput, async (ctx, { reason }, { params }) => {
  await abstain(ctx, { assignmentId: params.assignmentId ?? '', reason })
  return redirectWith(paths.judgeDesk(), 'success', 'judging.abstained_done')
})

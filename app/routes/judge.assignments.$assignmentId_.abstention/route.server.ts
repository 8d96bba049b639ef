import { ReasonInput } from '#app/domain/judging/input'
import { abstain } from '#app/domain/reviews/commands/abstain.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(ReasonInput, async (ctx, { reason }, { params }) => {
  await abstain(ctx, { assignmentId: params.assignmentId ?? '', reason })
  return redirectWith(paths.judgeDesk(), 'success', 'judging.abstained_done')
})

import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    const { id: challengeId = '', judgeId = '' } = params
    await removeJudge(ctx, { challengeId, judgeId })
    return redirectWith(paths.jury(challengeId), 'success', 'judging.removed')
  },
)

import { removeJudge } from '#app/domain/judging/commands/remove-judge.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    const { id: challengeId = '', judgeId = '' } = params
    await removeJudge(ctx, { challengeId, judgeId })
    return redirectWith(paths.jury(challengeId), 'success', 'judging.removed')
  },
)

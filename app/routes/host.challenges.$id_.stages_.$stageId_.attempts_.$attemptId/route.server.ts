import { leaveAttemptOut, runAttemptAgain } from '#app/domain/attempts/commands/run-attempt-again.server'
import { AgainInput } from '#app/domain/attempts/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(AgainInput, async (ctx, { act }, { params }) => {
  const { id = '', stageId = '', attemptId = '' } = params
  const which = { challengeId: id, stageId, attemptId }
  if (act === 'again') await runAttemptAgain(ctx, which)
  else await leaveAttemptOut(ctx, which)
  const said = act === 'again' ? 'attempts.runs_again' : 'attempts.is_left_out'
  return redirectWith(paths.ranking(id, stageId), 'success', said)
})

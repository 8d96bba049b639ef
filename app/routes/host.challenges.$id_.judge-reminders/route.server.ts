import { remindJudges } from '#app/domain/todo/commands/remind-judges.server'
import { ReminderInput } from '#app/domain/todo/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const action = buttonAction(ReminderInput, async (ctx, { judgeId }, { params }) => {
  const challengeId = params.id ?? ''
  const { reminded } = await remindJudges(ctx, { challengeId, judgeId })
  return redirectWith(
    paths.hostChallenge(challengeId),
    'success',
    messageRef('todo.reminded', { count: reminded }),
  )
})

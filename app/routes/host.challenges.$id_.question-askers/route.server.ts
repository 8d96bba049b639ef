import { openQuestionsTo } from '#app/domain/questions/commands/open-questions-to.server'
import { OpenToInput } from '#app/domain/questions/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST sets who may ask. */
export const action = buttonAction(OpenToInput, async (ctx, { openTo }, { params }) => {
  const challengeId = params.id ?? ''
  await openQuestionsTo(ctx, { challengeId, openTo })
  return redirectWith(paths.hostQuestions(challengeId), 'success', 'questions.open_to_saved')
})

import { hideAnswer } from '#app/domain/questions/commands/hide-answer.server'
import { HideInput } from '#app/domain/questions/input'
import { loadHostQuestion } from '#app/domain/questions/queries/load-question-desk.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id: challengeId = '', questionId = '' } = params
  const { challenge, question, can } = await loadHostQuestion(ctx, { challengeId, questionId })
  orNotFound(can.hide || null)
  const { id, title } = challenge
  const wording = question.answer?.question ?? {}
  return { challenge: { id, title }, questionId, wording, title: pageTitle(ctx, 'questions.hide') }
})

/** POST takes the answer off the page. */
export const action = formAction(HideInput, async (ctx, { reason }, { params }) => {
  const { id: challengeId = '', questionId = '' } = params
  await hideAnswer(ctx, { challengeId, questionId, reason })
  return redirectWith(paths.hostQuestion(challengeId, questionId), 'success', 'questions.is_hidden')
})

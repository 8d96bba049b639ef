import { answerQuestion } from '#app/domain/questions/commands/answer-question.server'
import { AnswerInput } from '#app/domain/questions/input'
import { loadHostQuestion } from '#app/domain/questions/queries/load-question-desk.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id: challengeId = '', questionId = '' } = params
  const { challenge, ...rest } = await loadHostQuestion(ctx, { challengeId, questionId })
  const { id, slug, title, timeZone } = challenge
  return { ...rest, challenge: { id, slug, title, timeZone }, title: pageTitle(ctx, 'questions.question') }
})

/** POST answers. */
export const action = formAction(AnswerInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', questionId = '' } = params
  await answerQuestion(ctx, { ...input, challengeId, questionId })
  return redirectWith(paths.hostQuestions(challengeId), 'success', 'questions.answer_sent')
})

import { answerResultAppeal } from '#app/domain/appeals/commands/answer-result-appeal.server'
import { ResultAppealAnswer } from '#app/domain/appeals/input'
import { loadAppealToJudge } from '#app/domain/appeals/queries/load-appeal-desk.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadAppealToJudge(ctx, { challengeId: params.id ?? '', appealId: params.appealId ?? '' })),
  title: pageTitle(ctx, 'appeals.title'),
}))

export const action = formAction(ResultAppealAnswer, async (ctx, input, { params }) => {
  const ref = { challengeId: params.id ?? '', appealId: params.appealId ?? '' }
  await answerResultAppeal(ctx, { ...ref, ...input })
  return redirectWith(paths.hostResultAppeal(ref.challengeId, ref.appealId), 'success', 'appeals.answered')
})

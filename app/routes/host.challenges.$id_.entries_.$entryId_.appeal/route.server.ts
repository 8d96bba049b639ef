import { answerAppeal } from '#app/domain/screening/commands/answer-appeal.server'
import { AppealAnswerInput } from '#app/domain/screening/input'
import { loadScreening } from '#app/domain/screening/queries/load-screening.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  const { appeal, ...screening } = await loadScreening(ctx, ref)
  return { screening, appeal: orNotFound(appeal), title: pageTitle(ctx, 'screening.appeal') }
})

export const action = formAction(AppealAnswerInput, async (ctx, { answer }, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  await answerAppeal(ctx, { ...ref, answer })
  return redirectWith(paths.hostEntry(ref.challengeId, ref.entryId), 'success', 'screening.answered')
})

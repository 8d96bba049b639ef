import { appealResult } from '#app/domain/appeals/commands/appeal-result.server'
import { loadResultAppeal } from '#app/domain/appeals/queries/load-result-appeal.server'
import { AppealInput } from '#app/domain/screening/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const own = await loadResultAppeal(ctx, params.entryId ?? '')
  return { ...own, until: orNotFound(own.until), title: pageTitle(ctx, 'appeals.own') }
})

export const action = formAction(AppealInput, async (ctx, { text }, { params }) => {
  const entryId = params.entryId ?? ''
  await appealResult(ctx, { entryId, text })
  return redirectWith(paths.resultAppeal(entryId), 'success', 'appeals.sent')
})

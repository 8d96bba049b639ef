import { appealExclusion } from '#app/domain/screening/commands/appeal-exclusion.server'
import { AppealInput } from '#app/domain/screening/input'
import { loadExclusion } from '#app/domain/screening/queries/load-exclusion.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { exclusion, ...own } = await loadExclusion(ctx, params.entryId ?? '')
  return { ...own, exclusion: orNotFound(exclusion), title: pageTitle(ctx, 'screening.appeal') }
})

export const action = formAction(AppealInput, async (ctx, { text }, { params }) => {
  const entryId = params.entryId ?? ''
  await appealExclusion(ctx, { entryId, text })
  return redirectWith(paths.entry(entryId), 'success', 'screening.appealed')
})

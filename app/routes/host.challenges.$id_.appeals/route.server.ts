import { setAppealTerms } from '#app/domain/appeals/commands/set-appeal-terms.server'
import { AppealTermsInput } from '#app/domain/appeals/input'
import { loadAppealDesk } from '#app/domain/appeals/queries/load-appeal-desk.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadAppealDesk(ctx, params.id ?? '')),
  title: pageTitle(ctx, 'appeals.title'),
}))

export const action = formAction(AppealTermsInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  await setAppealTerms(ctx, { ...input, challengeId })
  return redirectWith(paths.hostAppeals(challengeId), 'success', 'appeals.terms_saved')
})

import { issueClarification } from '#app/domain/questions/commands/issue-clarification.server'
import { ClarificationInput } from '#app/domain/questions/input'
import { loadQuestionDesk } from '#app/domain/questions/queries/load-question-desk.server'
import { pageNumber } from '#app/domain/shared/pages'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const page = pageNumber(url.searchParams)
  const { challenge, ...desk } = await loadQuestionDesk(ctx, { challengeId: params.id ?? '', page })
  const { id, slug, title, timeZone } = challenge
  return { ...desk, challenge: { id, slug, title, timeZone }, title: pageTitle(ctx, 'questions.desk') }
})

/** POST issues an official clarification. */
export const action = formAction(ClarificationInput, async (ctx, { text, changesRules }, { params }) => {
  const challengeId = params.id ?? ''
  const issued = await issueClarification(ctx, {
    challengeId,
    text,
    changesRules: changesRules === 'on',
  })
  const said = messageRef('questions.clarified', issued)
  return redirectWith(paths.hostQuestions(challengeId), 'success', said)
})

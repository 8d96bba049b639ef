import { Empty } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { withdrawSubmission } from '#app/domain/submissions/commands/withdraw-submission.server'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const { challenge, submitted, entryId } = await loadDraft(ctx, place)
  const { number } = orNotFound(submitted)
  return { entryId, challenge: challenge.title, number, title: pageTitle(ctx, 'submissions.withdraw') }
})

export const action = formAction(Empty, async (ctx, _input, { params }) => {
  const entryId = params.entryId ?? ''
  await withdrawSubmission(ctx, { entryId, stageId: params.stageId ?? '' })
  return redirectWith(paths.entry(entryId), 'success', 'submissions.withdrawn_now')
})

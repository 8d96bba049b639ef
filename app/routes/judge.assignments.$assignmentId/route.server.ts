import { redirect } from '@remix-run/node'
import { ReviewInput } from '#app/domain/judging/input'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { loadNextReview, loadReview } from '#app/domain/reviews/queries/load-review.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  work: await loadReview(ctx, params.assignmentId ?? ''),
  title: pageTitle(ctx, 'judging.review_title'),
}))

export const action = formAction(ReviewInput, async (ctx, input, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  const { number } = await saveReview(ctx, { ...input, assignmentId })
  if (input.intent === 'autosave') return Response.json({ number })
  if (input.intent === 'save') return redirect(paths.review(assignmentId))
  const nextId = await loadNextReview(ctx, assignmentId)
  return nextId
    ? redirectWith(paths.review(nextId), 'success', 'judging.submitted_next')
    : redirectWith(paths.judgeDesk(), 'success', 'judging.submitted_all')
})

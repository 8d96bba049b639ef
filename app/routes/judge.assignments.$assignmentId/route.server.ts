import { redirect } from '@remix-run/node'
import { ReviewInput } from '#app/domain/judging/input'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { reviewValues } from '#app/domain/reviews/marks'
import { loadNextReview, loadReview, loadStoredReview } from '#app/domain/reviews/queries/load-review.server'
import { editorAction } from '#app/http/autosave/editor-action.server'
import { fieldsOfValues } from '#app/http/autosave/form-parts'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  work: await loadReview(ctx, params.assignmentId ?? ''),
  title: pageTitle(ctx, 'judging.review_title'),
}))

export const action = editorAction({
  schema: ReviewInput,
  numberField: 'number',
  stored: async (ctx, { params }) => {
    const review = await loadStoredReview(ctx, params.assignmentId ?? '')
    return { number: review.number, fields: fieldsOfValues(reviewValues(review, ctx.locale)) }
  },
  act: async (ctx, input, { params }) => {
    const assignmentId = params.assignmentId ?? ''
    const { number } = await saveReview(ctx, { ...input, assignmentId })
    if (input.intent === 'autosave') return Response.json({ number })
    if (input.intent === 'save') return redirect(paths.review(assignmentId))
    const nextId = await loadNextReview(ctx, assignmentId)
    return nextId
      ? redirectWith(paths.review(nextId), 'success', 'judging.submitted_next')
      : redirectWith(paths.judgeDesk(), 'success', 'judging.submitted_all')
  },
})

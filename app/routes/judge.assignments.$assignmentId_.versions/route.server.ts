import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params }) => ({
  history: await loadReviewHistory(ctx, params.assignmentId ?? ''),
  title: pageTitle(ctx, 'reviews.history_title'),
}))

import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => ({
  history: await loadReviewHistory(ctx, params.assignmentId ?? ''),
  title: pageTitle(ctx, 'reviews.history_title'),
}))

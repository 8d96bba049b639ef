import { loadReviewQueue } from '#app/domain/challenges/queries/load-review-queue.server'
import { listWaitingInstitutions } from '#app/domain/institutions/queries/list-waiting-institutions.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async ctx => {
  const institutions = await listWaitingInstitutions(ctx)
  return { institutions, challenges: await loadReviewQueue(ctx), title: pageTitle(ctx, 'staff.title') }
})

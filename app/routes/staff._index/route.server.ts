import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { loadReviewQueue } from '#app/domain/challenges/queries/load-review-queue.server'
import { listWaitingInstitutions } from '#app/domain/institutions/queries/list-waiting-institutions.server'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const institutions = await listWaitingInstitutions(ctx)
  return {
    institutions,
    challenges: await loadReviewQueue(ctx),
    published: await listStaffChallenges(ctx, pageNumber(url.searchParams)),
    title: pageTitle(ctx, 'institutions.staff.title'),
  }
})

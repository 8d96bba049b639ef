import { z } from '#app/domain/shared/input'
import { pageNumber } from '#app/domain/shared/pages'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { runAgain } from '#app/worker/dead-jobs.server'
import { loadStaffJobs } from '#app/worker/staff-jobs.server'

export const loader = pageLoader(async (ctx, { url }) => ({
  ...(await loadStaffJobs(ctx, pageNumber(url.searchParams))),
  title: pageTitle(ctx, 'institutions.staff.jobs.title'),
}))

export const action = buttonAction(z.strictObject({ jobId: z.string().max(64) }), async (ctx, { jobId }) => {
  await runAgain(ctx, jobId)
  return redirectWith(paths.staffJobs(), 'success', 'institutions.staff.jobs.queued')
})

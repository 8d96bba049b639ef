import { ChangedMarksInput } from '#app/domain/judging/input'
import { changeMarks } from '#app/domain/reviews/commands/change-marks.server'
import { restoreFirstMarks } from '#app/domain/reviews/commands/restore-first-marks.server'
import { loadChangedMarks } from '#app/domain/reviews/queries/load-changed-marks.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  work: await loadChangedMarks(ctx, params.assignmentId ?? ''),
  title: pageTitle(ctx, 'reviews.change_marks'),
}))

/** POST stores marks after discussion beside the first ones, DELETE withdraws them. */
export const action = formAction(ChangedMarksInput, async (ctx, { _method, mark }, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  if (_method) await restoreFirstMarks(ctx, assignmentId)
  else await changeMarks(ctx, { assignmentId, mark })
  const said = _method ? 'reviews.first_again_done' : 'reviews.changed_done'
  return redirectWith(paths.review(assignmentId), 'success', said)
})

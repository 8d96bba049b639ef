import { loadScreening } from '#app/domain/screening/queries/load-screening.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  const shown = await loadHostSubmission(ctx, ref)
  return { shown, screening: await loadScreening(ctx, ref), title: titleOf(shown.team) }
})

import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const shown = await loadHostSubmission(ctx, { challengeId: params.id ?? '', entryId: params.entryId ?? '' })
  return { shown, title: titleOf(shown.team) }
})

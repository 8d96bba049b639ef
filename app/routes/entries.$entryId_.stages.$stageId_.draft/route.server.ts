import { signedIn } from '#app/domain/shared/context'
import { saveForm } from '#app/domain/submissions/commands/save-form.server'
import { DraftInput } from '#app/domain/submissions/input'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'

export const loader = pageLoader(async (ctx, { params }) => ({
  draft: await loadDraft(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  title: pageTitle(ctx, 'submissions.draft'),
}))

export const action = formAction(DraftInput, async (ctx, { autosave, ...input }, { params }) => {
  await consume('drafts', signedIn(ctx).id)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const { draftNumber } = await saveForm(ctx, storage, { ...place, input })
  if (autosave) return Response.json({ draftNumber })
  return redirectWith(paths.draft(place.entryId, place.stageId), 'success', 'submissions.draft_saved')
})

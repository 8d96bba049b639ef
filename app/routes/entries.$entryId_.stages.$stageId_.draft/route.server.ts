import { redirect } from '@remix-run/node'
import { signedIn } from '#app/domain/shared/context'
import { saveForm } from '#app/domain/submissions/commands/save-form.server'
import { DraftInput } from '#app/domain/submissions/input'
import { loadDraft, loadStoredDraft } from '#app/domain/submissions/queries/load-draft.server'
import { editorAction } from '#app/http/autosave/editor-action.server'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const draft = await loadDraft(ctx, place)
  if (draft.byMetric) throw redirect(paths.attempts(place.entryId, place.stageId))
  return { draft, title: pageTitle(ctx, 'submissions.draft') }
})

export const action = editorAction({
  schema: DraftInput,
  numberField: 'draftNumber',
  stored: (ctx, { params }) =>
    loadStoredDraft(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  act: async (ctx, { autosave, next, ...input }, { params }) => {
    await consume('drafts', signedIn(ctx).id)
    const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
    const { draftNumber } = await saveForm(ctx, storage, { ...place, input })
    if (autosave) return Response.json({ draftNumber })
    if (next) return redirect(paths.versions(place.entryId, place.stageId))
    return redirectWith(paths.draft(place.entryId, place.stageId), 'success', 'submissions.draft_saved')
  },
})

import { signedIn } from '#app/domain/shared/context'
import { keepForm } from '#app/domain/submissions/commands/keep-form.server'
import { DraftInput } from '#app/domain/submissions/input'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { redirectWith } from '#app/http/flash.server'
import { spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'

export const loader = page(async (ctx, { params }) => ({
  draft: await loadDraft(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  title: pageTitle(ctx, 'submissions.draft'),
}))

export const action = submit(DraftInput, async (ctx, { autosave, ...input }, { params }) => {
  await spend('drafts', signedIn(ctx).id)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const { draftNumber } = await keepForm(ctx, storage, { ...place, input })
  if (autosave) return Response.json({ draftNumber })
  return redirectWith(paths.draft(place.entryId, place.stageId), 'success', 'submissions.draft_saved')
})

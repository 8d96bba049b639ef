import { signedIn } from '#app/domain/shared/context'
import { saveForm } from '#app/domain/submissions/commands/save-form.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { VersionInput } from '#app/domain/submissions/input'
import { loadDraft, loadStoredDraft } from '#app/domain/submissions/queries/load-draft.server'
import { editorAction } from '#app/http/autosave/editor-action.server'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'

/** A refused submission comes back as the draft's form, so that it can be corrected and submitted from here. */
export const loader = pageLoader(async (ctx, { params }) => ({
  draft: await loadDraft(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  title: pageTitle(ctx, 'submissions.draft'),
}))

export const action = editorAction({
  schema: VersionInput,
  numberField: 'draftNumber',
  stored: (ctx, { params }) =>
    loadStoredDraft(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  act: async (ctx, input, { params }) => {
    await consume('versions', signedIn(ctx).id)
    const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
    const { draftNumber } = await saveForm(ctx, storage, { ...place, input })
    const { number, unchanged } = await submitVersion(ctx, {
      ...place,
      draftNumber,
      key: input.key,
    })
    const receipt = paths.receipt(place.entryId, place.stageId, number)
    const said = unchanged ? messageRef('submissions.unchanged', { number }) : 'submissions.received'
    return redirectWith(receipt, 'success', said)
  },
})

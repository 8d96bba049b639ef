import { signedIn } from '#app/domain/shared/context'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { VersionInput } from '#app/domain/submissions/input'
import { loadAnswersToCheck } from '#app/domain/submissions/queries/load-answers-to-check.server'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

/** What would be submitted: the stored draft, to be read once more. */
export const loader = pageLoader(async (ctx, { params }) => ({
  check: await loadAnswersToCheck(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }),
  title: pageTitle(ctx, 'submissions.check'),
}))

export const action = formAction(VersionInput, async (ctx, input, { params }) => {
  await consume('versions', signedIn(ctx).id)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const { number, unchanged } = await submitVersion(ctx, { ...place, ...input })
  const receipt = paths.receipt(place.entryId, place.stageId, number)
  const said = unchanged ? messageRef('submissions.unchanged', { number }) : 'submissions.received'
  return redirectWith(receipt, 'success', said)
})

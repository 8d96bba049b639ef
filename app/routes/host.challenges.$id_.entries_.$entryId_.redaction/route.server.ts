import { RedactionInput } from '#app/domain/judging/input'
import { redactSubmission } from '#app/domain/reviews/commands/redact-submission.server'
import { loadRedactionForm } from '#app/domain/reviews/queries/load-redaction-form.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  work: await loadRedactionForm(ctx, {
    challengeId: params.id ?? '',
    entryId: params.entryId ?? '',
    stageId: url.searchParams.get('stage'),
  }),
  title: pageTitle(ctx, 'reviews.redaction_title'),
}))

export const action = formAction(RedactionInput, async (ctx, input, { params }) => {
  const [challengeId, entryId] = [params.id ?? '', params.entryId ?? '']
  await redactSubmission(ctx, { ...input, challengeId, entryId })
  return redirectWith(paths.hostEntry(challengeId, entryId), 'success', 'reviews.redacted_done')
})

import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { requestChanges } from '#app/domain/challenges/commands/request-changes.server'
import { ReviewInput } from '#app/domain/challenges/input'
import { loadChallengeForReview } from '#app/domain/challenges/queries/load-challenge-for-review.server'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { loadStaffEntries } from '#app/domain/submissions/queries/load-staff-entries.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const challenge = await loadChallengeForReview(ctx, params.id ?? '')
  const entries = await loadStaffEntries(ctx, challenge.id, pageNumber(url.searchParams))
  return { challenge, entries, pageTitle: titleOf(localText(challenge.title, ctx.locale)) }
})

export const action = formAction(ReviewInput, async (ctx, { decision, remarks }, { params }) => {
  const id = params.id ?? ''
  const { title } = await loadChallengeForReview(ctx, id)
  if (decision === 'approve') await approveChallenge(ctx, id)
  else await requestChanges(ctx, id, { remarks })
  const said = decision === 'approve' ? 'editing.review.approved' : 'editing.review.sent_back'
  const name = localText(title, ctx.locale)
  return redirectWith(paths.staffDesk(), 'success', messageRef(said, { name }))
})

import { declinePrize } from '#app/domain/decisions/commands/decline-prize.server'
import { loadDeclining } from '#app/domain/decisions/queries/load-declining.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadDeclining(ctx, { entryId: params.entryId ?? '', awardId: params.awardId ?? '' })),
  title: pageTitle(ctx, 'decisions.decline.title'),
}))

export const action = formAction(Empty, async (ctx, _, { params }) => {
  const entryId = params.entryId ?? ''
  await declinePrize(ctx, { entryId, awardId: params.awardId ?? '' })
  return redirectWith(paths.entry(entryId), 'success', 'decisions.decline.done')
})

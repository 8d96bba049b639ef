import { handDownPrize } from '#app/domain/decisions/commands/hand-down-prize.server'
import { HandDownInput } from '#app/domain/decisions/input'
import { loadHandingDown } from '#app/domain/decisions/queries/load-declining.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadHandingDown(ctx, { challengeId: params.id ?? '', refusalId: params.refusalId ?? '' })),
  title: pageTitle(ctx, 'decisions.decline.title'),
}))

export const action = formAction(HandDownInput, async (ctx, { to }, { params }) => {
  const challengeId = params.id ?? ''
  await handDownPrize(ctx, { challengeId, refusalId: params.refusalId ?? '', to })
  return redirectWith(paths.decision(challengeId), 'success', 'decisions.decline.handed_done')
})

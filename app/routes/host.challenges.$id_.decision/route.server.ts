import { decide } from '#app/domain/decisions/commands/decide.server'
import { DecisionInput } from '#app/domain/decisions/input'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadDecision(ctx, params.id ?? '', (url.searchParams.get('team') ?? '').slice(0, 200))),
  title: pageTitle(ctx, 'judging.tab_decision'),
}))

export const action = formAction(DecisionInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  await decide(ctx, { ...input, challengeId })
  return redirectWith(`${paths.decision(challengeId)}#publication`, 'success', 'decisions.result.decided')
})

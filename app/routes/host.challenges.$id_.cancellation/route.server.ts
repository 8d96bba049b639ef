import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { CancellationInput } from '#app/domain/challenges/input'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id, title, publishAt, entrants, can } = await loadChallengeDesk(ctx, params.id ?? '')
  orNotFound(can.cancel || null)
  const published = publishAt !== null && publishAt <= ctx.now
  return { id, name: title, published, entrants, title: pageTitle(ctx, 'editing.act.cancel') }
})

export const action = formAction(CancellationInput, async (ctx, { reason }, { params }) => {
  const id = params.id ?? ''
  await cancelChallenge(ctx, id, { reason })
  return redirectWith(paths.hostChallenge(id), 'success', 'editing.done.cancelled')
})

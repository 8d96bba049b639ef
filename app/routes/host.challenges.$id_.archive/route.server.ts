import { archiveChallenge } from '#app/domain/challenges/commands/archive-challenge.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { Empty } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id, title, can } = await loadChallengeDesk(ctx, params.id ?? '')
  orNotFound(can.archive || null)
  return { id, name: title, title: pageTitle(ctx, 'editing.act.archive') }
})

export const action = formAction(Empty, async (ctx, _input, { params }) => {
  const id = params.id ?? ''
  await archiveChallenge(ctx, id)
  return redirectWith(paths.hostChallenge(id), 'success', 'editing.done.archived')
})

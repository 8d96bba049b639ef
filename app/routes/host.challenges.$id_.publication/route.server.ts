import { publishChallenge } from '#app/domain/challenges/commands/publish-challenge.server'
import { PublicationInput } from '#app/domain/challenges/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(PublicationInput, async (ctx, input, { params }) => {
  const id = params.id ?? ''
  await publishChallenge(ctx, id, input)
  const said = input.when === 'later' ? 'editing.done.scheduled' : 'editing.done.published'
  return redirectWith(paths.hostChallenge(id), 'success', said)
})

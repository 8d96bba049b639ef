import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { InvitationInput } from '#app/domain/institutions/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const action = buttonAction(InvitationInput, async (ctx, input, { params }) => {
  const institutionId = params.id ?? ''
  await inviteHost(ctx, { ...input, institutionId })
  return redirectWith(
    paths.hostInstitution(institutionId),
    'success',
    messageRef('institutions.invited', { email: input.email }),
  )
})

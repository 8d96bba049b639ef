import { z } from '#app/domain/shared/input'
import { revokeInvitation } from '#app/domain/teams/commands/revoke-invitation.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** DELETE revokes an open invitation. */
export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    const entryId = params.entryId ?? ''
    await revokeInvitation(ctx, { entryId, invitationId: params.id ?? '' })
    return redirectWith(paths.entry(entryId), 'success', 'teams.invitation_taken_back')
  },
)

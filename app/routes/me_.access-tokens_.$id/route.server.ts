import { revokeAccessToken } from '#app/domain/people/commands/revoke-access-token.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** Revokes one of one's own tokens. */
export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    await revokeAccessToken(ctx, params.id ?? '')
    return redirectWith(paths.accessTokens(), 'success', 'people.token.revoked')
  },
)

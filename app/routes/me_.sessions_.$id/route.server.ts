import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { endOwnSession } from '#app/http/own-sessions.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** Ends one of one's own sessions. */
export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    await endOwnSession(ctx, params.id ?? '')
    return redirectWith(paths.sessions(), 'success', 'people.sessions.ended')
  },
)

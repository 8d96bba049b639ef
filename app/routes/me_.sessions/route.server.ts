import { signedIn } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { listSessions } from '#app/http/own-sessions.server'
import { pageLoader } from '#app/http/page.server'
import { endOtherSessions } from '#app/http/session.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { request }) => ({
  sessions: await listSessions(ctx, request),
  title: pageTitle(ctx, 'people.sessions.title'),
}))

/** Ends all sessions except the current one. */
export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { request }) => {
    await endOtherSessions(request, signedIn(ctx).id)
    return redirectWith(paths.sessions(), 'success', 'people.sessions.others_ended')
  },
)

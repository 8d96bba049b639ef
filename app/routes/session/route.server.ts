import { redirect } from '@remix-run/node'
import { z } from '#app/domain/shared/input'
import { endSession } from '#app/http/session.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** Signing out: the session is deleted. */
export const action = formAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (_ctx, _input, { request }) =>
    redirect(paths.home(), { headers: { 'Set-Cookie': await endSession(request) } }),
)

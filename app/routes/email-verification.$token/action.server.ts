import { verifyEmail } from '#app/domain/people/commands/verify-email.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { startSession } from '#app/http/session.server'
import { submit } from '#app/http/submit.server'

export const action = submit(Empty, async (ctx, _input, { request, params }) => {
  const { userId } = await verifyEmail(ctx, params.token ?? '')
  const response = await redirectWith(paths.me(), 'success', 'verification.done')
  response.headers.append('Set-Cookie', await startSession(request, userId))
  return response
})

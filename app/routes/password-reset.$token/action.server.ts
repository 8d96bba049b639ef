import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { NewPasswordInput } from '#app/domain/people/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { startSession } from '#app/http/session.server'
import { submit } from '#app/http/submit.server'

export const action = submit(NewPasswordInput, async (ctx, { password }, { request, params }) => {
  const { userId } = await resetPassword(ctx, { secret: params.token ?? '', password })
  const response = await redirectWith(paths.me(), 'success', 'reset.done')
  response.headers.append('Set-Cookie', await startSession(request, userId))
  return response
})

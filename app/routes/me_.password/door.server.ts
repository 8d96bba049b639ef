import { changePassword } from '#app/domain/people/commands/change-password.server'
import { ChangePasswordInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { endOtherSessions } from '#app/http/session.server'
import { submit } from '#app/http/submit.server'

export const loader = page(async ctx => ({ name: signedIn(ctx).name }))

export const action = submit(ChangePasswordInput, async (ctx, input, { request }) => {
  await changePassword(ctx, input)
  await endOtherSessions(request, signedIn(ctx).id)
  return redirectWith(paths.me(), 'success', 'reset.done')
})

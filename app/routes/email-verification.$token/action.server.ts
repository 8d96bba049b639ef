import { setFirstPassword } from '#app/domain/people/commands/set-first-password.server'
import { NewPasswordInput } from '#app/domain/people/input'
import { redirectWith } from '#app/http/flash.server'
import { signInWith } from '#app/http/signing-in.server'
import { submit } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = submit(NewPasswordInput, async (ctx, { password }, args) => {
  const { userId } = await setFirstPassword(ctx, { secret: args.params.token ?? '', password })
  const response = await redirectWith(paths.me(), 'success', 'people.verification.done')
  return signInWith(ctx, args, { userId, response })
})

import { verifyEmail } from '#app/domain/people/commands/verify-email.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { signInWith } from '#app/http/signing-in.server'
import { submit } from '#app/http/submit.server'

export const action = submit(Empty, async (ctx, _input, args) => {
  const { userId } = await verifyEmail(ctx, args.params.token ?? '')
  const response = await redirectWith(paths.me(), 'success', 'verification.done')
  return signInWith(ctx, args, { userId, response })
})

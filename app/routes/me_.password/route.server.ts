import { changePassword } from '#app/domain/people/commands/change-password.server'
import { ChangePasswordInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { consume, reward } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { signInWith } from '#app/http/signing-in.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({ name: signedIn(ctx).name }))

/** All sessions have ended, including this one, which continues under a new token. */
export const action = formAction(ChangePasswordInput, async (ctx, input, args) => {
  const { id: userId } = signedIn(ctx)
  await consume('ownPassword', userId)
  const { passwordHash } = await changePassword(ctx, input)
  await reward('ownPassword', userId)
  const response = await redirectWith(paths.me(), 'success', 'people.reset.done')
  return signInWith(ctx, args, { userId, passwordHash, response })
})

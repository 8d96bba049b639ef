import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { NewPasswordInput } from '#app/domain/people/input'
import { findMailToken } from '#app/domain/people/mail-token.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { signInWith } from '#app/http/signing-in.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = formAction(NewPasswordInput, async (ctx, { password }, args) => {
  const set = await resetPassword(ctx, { secret: args.params.token ?? '', password })
  const response = await redirectWith(paths.me(), 'success', 'people.reset.done')
  return signInWith(ctx, args, { ...set, response })
})

/** Shows that a link is invalid before anybody types a password. */
export const loader = pageLoader(async (ctx, { params }) => {
  const token = { secret: params.token ?? '', purpose: 'reset_password' } as const
  return { usable: (await findMailToken(ctx.db, ctx, token)) !== null }
})

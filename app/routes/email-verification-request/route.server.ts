import { requestVerification } from '#app/domain/people/commands/request-verification.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { spend } from '#app/http/limits.server'
import { press } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = press(Empty, async (ctx: Ctx) => {
  await spend('mailAccount', signedIn(ctx).id)
  await requestVerification(ctx, paths.emailVerification)
  return redirectWith(paths.me(), 'success', 'people.verification.sent')
})

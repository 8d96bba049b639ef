import { requestVerification } from '#app/domain/people/commands/request-verification.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(Empty, async (ctx: Ctx) => {
  await consume('mailAccount', signedIn(ctx).id)
  await requestVerification(ctx)
  return redirectWith(paths.me(), 'success', 'people.verification.sent')
})

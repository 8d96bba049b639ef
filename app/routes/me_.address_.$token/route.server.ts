import { findConfirmable } from '#app/domain/people/address-change.server'
import { confirmAddressChange } from '#app/domain/people/commands/confirm-address-change.server'
import { signedIn } from '#app/domain/shared/context'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { endOtherSessions } from '#app/http/session.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id: userId, email } = signedIn(ctx)
  const change = await findConfirmable(ctx.db, ctx, { secret: params.token ?? '', userId })
  return { email, to: change?.email ?? null, title: pageTitle(ctx, 'people.address.title') }
})

export const action = formAction(Empty, async (ctx, _input, { params, request }) => {
  await confirmAddressChange(ctx, { secret: params.token ?? '' })
  await endOtherSessions(request, signedIn(ctx).id)
  return redirectWith(paths.me(), 'success', 'people.address.changed')
})

import { findStoppable } from '#app/domain/people/address-change.server'
import { stopAddressChange } from '#app/domain/people/commands/stop-address-change.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const change = await findStoppable(ctx.db, ctx, params.token ?? '')
  return {
    made: change && change.confirmedAt !== null,
    title: pageTitle(ctx, 'people.address.objection_title'),
  }
})

export const action = formAction(Empty, async (ctx, _input, { params }) => {
  const secret = params.token ?? ''
  if ((await stopAddressChange(ctx, { secret })) === 'locked')
    return redirectWith(paths.addressObjection(secret), 'error', 'people.address.locked')
  return redirectWith(paths.signIn(), 'success', 'people.address.stopped')
})

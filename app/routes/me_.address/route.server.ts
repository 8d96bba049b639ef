import { loadPendingChange } from '#app/domain/people/address-change.server'
import { requestAddressChange } from '#app/domain/people/commands/request-address-change.server'
import { AddressInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { forgive, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = page(async ctx => {
  const { id, email } = signedIn(ctx)
  const pending = await loadPendingChange(ctx.db, ctx, id)
  return {
    email,
    pending: pending && { email: pending.email },
    title: pageTitle(ctx, 'people.address.title'),
  }
})

export const action = submit(AddressInput, async (ctx, input) => {
  const { id } = signedIn(ctx)
  await spend('ownPassword', id)
  await spend('mailAccount', id)
  await requestAddressChange(ctx, input)
  await forgive('ownPassword', id)
  return redirectWith(paths.address(), 'success', 'people.address.asked')
})

import { loadPendingChange } from '#app/domain/people/address-change.server'
import { requestAddressChange } from '#app/domain/people/commands/request-address-change.server'
import { AddressInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { consume, reward } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => {
  const { id, email } = signedIn(ctx)
  const pending = await loadPendingChange(ctx.db, ctx, id)
  return {
    email,
    pending: pending && { email: pending.email },
    title: pageTitle(ctx, 'people.address.title'),
  }
})

export const action = formAction(AddressInput, async (ctx, input) => {
  const { id } = signedIn(ctx)
  await consume('ownPassword', id)
  await consume('mailAccount', id)
  await requestAddressChange(ctx, input)
  await reward('ownPassword', id)
  return redirectWith(paths.address(), 'success', 'people.address.asked')
})

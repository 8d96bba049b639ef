import { redirect } from '@remix-run/node'
import { requestByAddress } from '#app/domain/people/commands/request-by-address.server'
import { MailAddressInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { consume, hasRoom } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (_ctx, { url }) => ({ sent: url.searchParams.has('sent') }))

export const action = formAction(MailAddressInput, async (ctx, { email }, { address }) => {
  await consume('resetNetwork', address)
  if (await hasRoom('mailAccount', emailKey(email))) await requestByAddress(ctx, { ask: 'reset', email })
  return redirect(`${paths.forgottenPassword()}?sent`)
})

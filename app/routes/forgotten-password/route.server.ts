import { redirect } from '@remix-run/node'
import { requestByAddress } from '#app/domain/people/commands/request-by-address.server'
import { MailAddressInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { hasRoom, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { submit } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const loader = page(async (_ctx, { url }) => ({ sent: url.searchParams.has('sent') }))

export const action = submit(MailAddressInput, async (ctx, { email }, { address }) => {
  await spend('resetNetwork', address)
  if (await hasRoom('mailAccount', emailKey(email))) await requestByAddress(ctx, { ask: 'reset', email })
  return redirect(`${paths.forgottenPassword()}?sent`)
})

import { redirect } from '@remix-run/node'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { MailAddressInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'

export const loader = page(async (_ctx, { url }) => ({ sent: url.searchParams.has('sent') }))

export const action = submit(MailAddressInput, async (ctx, { email }) => {
  await spend('mailAccount', emailKey(email))
  await requestPasswordReset(ctx, { email, link: paths.passwordReset })
  return redirect(`${paths.forgottenPassword()}?sent`)
})

import { redirect } from '@remix-run/node'
import { join } from '#app/domain/people/commands/join.server'
import { JoinInput } from '#app/domain/people/input'
import { participantTypes } from '#app/domain/people/person'
import { spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'

export const loader = page(async (_ctx, { url }) => ({
  types: participantTypes,
  sentTo: url.searchParams.has('sent'),
}))

export const action = submit(JoinInput, async (ctx, input, { address }) => {
  await spend('joinAddress', address)
  await join(ctx, input, { verification: paths.emailVerification, passwordReset: paths.forgottenPassword() })
  return redirect(`${paths.join()}?sent`)
})

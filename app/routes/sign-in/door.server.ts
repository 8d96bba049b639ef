import { redirect } from '@remix-run/node'
import { SignInInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import { forgive, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { sameOriginPath } from '#app/http/safe-path'
import { signInWith } from '#app/http/signing-in.server'
import { submit } from '#app/http/submit.server'

export const loader = page(async (_ctx, { url }) => ({ next: sameOriginPath(url.searchParams.get('next')) }))

export const action = submit(SignInInput, async (ctx, input, args) => {
  const { address } = args
  await spend('signInAddress', address)
  const account = `${emailKey(input.email)} ${address}`
  await spend('signInAccount', account)
  const { userId } = await authenticate(ctx, input)
  await forgive('signInAccount', account)
  await forgive('signInAddress', address)
  return signInWith(ctx, args, { userId, response: redirect(sameOriginPath(input.next)) })
})

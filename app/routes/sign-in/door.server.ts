import { redirect } from '@remix-run/node'
import { SignInInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import { forgive, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { sameOriginPath } from '#app/http/safe-path'
import { startSession } from '#app/http/session.server'
import { submit } from '#app/http/submit.server'

export const loader = page(async (_ctx, { url }) => ({ next: sameOriginPath(url.searchParams.get('next')) }))

export const action = submit(SignInInput, async (ctx, input, { request, address }) => {
  await spend('signInAddress', address)
  const account = `${emailKey(input.email)} ${address}`
  await spend('signInAccount', account)
  const { userId } = await authenticate(ctx, input)
  await forgive('signInAccount', account)
  await forgive('signInAddress', address)
  const cookie = await startSession(request, userId)
  return redirect(sameOriginPath(input.next), { headers: { 'Set-Cookie': cookie } })
})

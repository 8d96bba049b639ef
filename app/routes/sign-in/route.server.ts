import { redirect } from '@remix-run/node'
import { requestByAddress } from '#app/domain/people/commands/request-by-address.server'
import { SignInInput } from '#app/domain/people/input'
import { emailKey } from '#app/domain/people/person'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import { isKnownDevice } from '#app/domain/people/queries/is-known-device.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { landingOf } from '#app/http/landing.server'
import { pageLoader } from '#app/http/page.server'
import { sameOriginPath } from '#app/http/safe-path'
import type { Authenticated } from '#app/http/session.server'
import { ensureMayTry, noteRight, noteWrong, warnAfter } from '#app/http/sign-in-limits.server'
import { deviceOf, signInWith } from '#app/http/signing-in.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (_ctx, { url }) => ({
  next: sameOriginPath(url.searchParams.get('next')),
}))

export const action = formAction(SignInInput, async (ctx, input, args) => {
  const { email } = input
  const token = await deviceOf(args.request)
  const known = await isKnownDevice(ctx, { email, token: token ?? '' })
  const account = known ? `${emailKey(email)} ${token}` : emailKey(email)
  await ensureMayTry(account, args.address)
  const authenticated = await authenticatedBy(ctx, { input, account, network: args.address })
  await noteRight(account)
  const requested = sameOriginPath(input.next)
  const next = requested === paths.home() ? await landingOf(ctx, authenticated.userId) : requested
  return signInWith(ctx, args, { ...authenticated, response: redirect(next ?? paths.home()) })
})

type Try = { input: SignInInput; account: string; network: string }

async function authenticatedBy(ctx: Ctx, { input, account, network }: Try): Promise<Authenticated> {
  try {
    return await authenticate(ctx, input)
  } catch (thrown) {
    // why: a wrong password is counted before the answer
    if (thrown instanceof Refusal && thrown.reason === 'people.account.wrong_sign_in') {
      const wrongInARow = await noteWrong(account, network)
      if (wrongInARow === warnAfter) await requestByAddress(ctx, { ask: 'warning', email: input.email })
    }
    throw thrown
  }
}

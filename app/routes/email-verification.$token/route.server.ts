import { setFirstPassword } from '#app/domain/people/commands/set-first-password.server'
import { NewPasswordInput } from '#app/domain/people/input'
import { findMailToken } from '#app/domain/people/mail-token.server'
import { redirectWith } from '#app/http/flash.server'
import { landingOf } from '#app/http/landing.server'
import { pageLoader } from '#app/http/page.server'
import { pathAfterJoining } from '#app/http/safe-path'
import { signInWith } from '#app/http/signing-in.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = formAction(NewPasswordInput, async (ctx, { password }, args) => {
  const set = await setFirstPassword(ctx, { secret: args.params.token ?? '', password })
  const next = nextOf(args.url) ?? (await landingOf(ctx, set.userId)) ?? paths.me()
  const response = await redirectWith(next, 'success', 'people.verification.done')
  return signInWith(ctx, args, { ...set, response })
})

/** Shows at once that a link is invalid; a verified person has nothing to do here. */
export const loader = pageLoader(async (ctx, { params, url }) => {
  const token = { secret: params.token ?? '', purpose: 'verify_email' } as const
  const usable = (await findMailToken(ctx.db, ctx, token)) !== null
  const signedIn = ctx.actor.kind === 'person'
  if (!usable && ctx.actor.kind === 'person' && ctx.actor.verified)
    throw await redirectWith(nextOf(url) ?? paths.me(), 'success', 'people.verification.already')
  return { usable, signedIn }
})

/** The page that led to joining. */
function nextOf(url: URL): string | undefined {
  return pathAfterJoining(url.searchParams.get('next'))
}

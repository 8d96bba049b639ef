import { redirect } from '@remix-run/node'
import { findMailToken } from '#app/domain/people/mail-token.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/paths'

/** A link that no longer works is said to be so at once; whoever is verified already has nothing left to do here. */
export const loader = page(async (ctx, { params }) => {
  const token = { secret: params.token ?? '', purpose: 'verify_email' } as const
  const usable = (await findMailToken(ctx.db, ctx, token)) !== null
  const signedIn = ctx.actor.kind === 'person'
  if (!usable && ctx.actor.kind === 'person' && ctx.actor.verified) throw redirect(paths.me())
  return { usable, signedIn }
})

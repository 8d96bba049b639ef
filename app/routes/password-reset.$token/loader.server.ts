import { findMailToken } from '#app/domain/people/mail-token.server'
import { page } from '#app/http/page.server'

/** A link that no longer works is said to be so before anybody types a password. */
export const loader = page(async (ctx, { params }) => {
  const token = { secret: params.token ?? '', purpose: 'reset_password' } as const
  return { usable: (await findMailToken(ctx.db, ctx, token)) !== null }
})

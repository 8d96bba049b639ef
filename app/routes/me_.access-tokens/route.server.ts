import { createAccessToken } from '#app/domain/people/commands/create-access-token.server'
import { TokenInput } from '#app/domain/people/input'
import { listAccessTokens } from '#app/domain/people/queries/list-access-tokens.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  ...(await listAccessTokens(ctx)),
  title: pageTitle(ctx, 'people.token.title'),
}))

/** Answers with the token itself, which is shown once and kept by nobody but its owner. */
export const action = formAction(TokenInput, async (ctx, input) => {
  const { token } = await createAccessToken(ctx, input)
  return Response.json({ token }, { headers: { 'Cache-Control': 'no-store' } })
})

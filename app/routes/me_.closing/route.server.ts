import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { loadClosing } from '#app/domain/closing/queries/load-closing.server'
import { OwnPasswordInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { forgive, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { endSession } from '#app/http/session.server'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = page(async ctx => ({
  ...(await loadClosing(ctx)),
  title: pageTitle(ctx, 'closing.title'),
}))

export const action = submit(OwnPasswordInput, async (ctx, input, { request }) => {
  const { id } = signedIn(ctx)
  await spend('ownPassword', id)
  await closeAccount(ctx, input)
  await forgive('ownPassword', id)
  const response = await redirectWith(paths.home(), 'success', 'closing.done')
  response.headers.append('Set-Cookie', await endSession(request))
  return response
})

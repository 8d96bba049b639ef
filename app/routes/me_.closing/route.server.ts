import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { loadClosing } from '#app/domain/closing/queries/load-closing.server'
import { OwnPasswordInput } from '#app/domain/people/input'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { consume, reward } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { endSession } from '#app/http/session.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  ...(await loadClosing(ctx)),
  title: pageTitle(ctx, 'closing.title'),
}))

export const action = formAction(OwnPasswordInput, async (ctx, input, { request }) => {
  const { id } = signedIn(ctx)
  await consume('ownPassword', id)
  await closeAccount(ctx, input)
  await reward('ownPassword', id)
  const response = await redirectWith(paths.home(), 'success', 'closing.done')
  response.headers.append('Set-Cookie', await endSession(request))
  return response
})

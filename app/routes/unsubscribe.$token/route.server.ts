import { stopMails } from '#app/domain/notices/commands/stop-mails.server'
import { noticeKinds } from '#app/domain/notices/kinds'
import { z } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { readUnsubscribeToken } from '#app/services/unsubscribe.server'

/** Opening the link changes nothing: mail programs open links to check them. */
export const loader = pageLoader(async (ctx, { params }) => ({
  kind: readToken(params.token).kind,
  title: pageTitle(ctx, 'notices.stop'),
}))

/** What mail programs send (RFC 8058), or the button on the page. */
const Stop = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click').optional() })

export const action = formAction(Stop, async (ctx, _input, { params }) => {
  await stopMails(ctx, readToken(params.token))
  return redirectWith(paths.home(), 'success', 'notices.stopped')
})

function readToken(token = '') {
  const read = readUnsubscribeToken(token)
  const kind = orNotFound(noticeKinds.find(each => each === read?.kind))
  return { kind, userId: read?.userId ?? '' }
}

import { acceptInvitation } from '#app/domain/judging/commands/accept-invitation.server'
import { declineInvitation } from '#app/domain/judging/commands/decline-invitation.server'
import { InvitationAnswer } from '#app/domain/judging/input'
import { loadInvitation } from '#app/domain/judging/queries/load-invitation.server'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params, url }) => ({
  invitation: await loadInvitation(ctx.db, ctx, params.token ?? ''),
  here: url.pathname,
  title: pageTitle(ctx, 'judging.invitation_title'),
}))

export const action = submit(InvitationAnswer, async (ctx, { answer }, { params }) => {
  const secret = params.token ?? ''
  if (answer === 'decline') {
    await declineInvitation(ctx, secret)
    return redirectWith(paths.judgeInvitationAnswer(secret), 'success', 'judging.declined_done')
  }
  await acceptInvitation(ctx, secret)
  return redirectWith(paths.judgeDesk(), 'success', 'judging.accepted_done')
})

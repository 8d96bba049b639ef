import { InvitationAnswer } from '#app/domain/judging/input'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { askForSeat } from '#app/domain/jury/commands/ask-for-invitation.server'
import { declineInvitation } from '#app/domain/jury/commands/decline-invitation.server'
import { loadJudgeInvitation } from '#app/domain/jury/queries/load-invitation.server'
import { loadOwnRequest } from '#app/domain/people/invitation-requests.server'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const { seat, ...invitation } = await loadJudgeInvitation(ctx.db, ctx, params.token ?? '')
  const request = invitation.state === 'invited' ? await loadOwnRequest(ctx.db, ctx, seat) : null
  return { invitation, request, here: url.pathname, title: pageTitle(ctx, 'judging.invitation_title') }
})

export const action = formAction(InvitationAnswer, async (ctx, { answer }, { params }) => {
  const secret = params.token ?? ''
  if (answer === 'ask') {
    await consume('invitationRequests', signedIn(ctx).id)
    await askForSeat(ctx, { secret })
    return redirectWith(paths.judgeInvitationAnswer(secret), 'success', 'people.invitation.asked')
  }
  if (answer === 'decline') {
    await declineInvitation(ctx, secret)
    return redirectWith(paths.judgeInvitationAnswer(secret), 'success', 'judging.declined_done')
  }
  await acceptInvitation(ctx, secret)
  return redirectWith(paths.judgeDesk(), 'success', 'judging.accepted_done')
})

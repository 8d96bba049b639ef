import { signedIn } from '#app/domain/shared/context'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { askForTeamInvitation } from '#app/domain/teams/commands/ask-for-invitation.server'
import { declineInvitation } from '#app/domain/teams/commands/decline-invitation.server'
import { InvitationAnswer } from '#app/domain/teams/input'
import { loadInvitationPage } from '#app/domain/teams/queries/load-invitation-page.server'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  invitation: await loadInvitationPage(ctx, params.token ?? ''),
  signIn: paths.signIn(url.pathname),
  title: pageTitle(ctx, 'teams.invitation'),
}))

export const action = formAction(InvitationAnswer, async (ctx, { answer, ...acceptance }, { params }) => {
  const secret = params.token ?? ''
  if (answer === 'ask') {
    await consume('invitationRequests', signedIn(ctx).id)
    await askForTeamInvitation(ctx, { secret })
    return redirectWith(paths.teamInvitationAnswer(secret), 'success', 'people.invitation.asked')
  }
  if (answer === 'decline') {
    await declineInvitation(ctx, secret)
    return redirectWith(paths.home(), 'success', 'teams.declined')
  }
  const { entryId } = await acceptInvitation(ctx, secret, acceptance)
  return redirectWith(paths.entry(entryId), 'success', 'teams.joined')
})

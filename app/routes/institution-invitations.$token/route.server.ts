import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { askForHostInvitation } from '#app/domain/institutions/commands/ask-for-invitation.server'
import { AnswerInput } from '#app/domain/institutions/input'
import { findInvitation } from '#app/domain/institutions/queries/find-invitation.server'
import { loadOwnRequest } from '#app/domain/people/invitation-requests.server'
import { isInvited } from '#app/domain/people/permissions'
import { signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const person = signedIn(ctx)
  const invitation = await findInvitation(ctx.db, ctx, params.token ?? '')
  const { institution, inviter, emailKey } = invitation
  const accept = isInvited(person, emailKey)
  const request = await loadOwnRequest(ctx.db, ctx, invitation)
  return { institution, inviter, accept, request, title: titleOf(localText(institution, ctx.locale)) }
})

export const action = formAction(AnswerInput, async (ctx, { answer }, { params }) => {
  const secret = params.token ?? ''
  if (answer === 'ask') {
    await consume('invitationRequests', signedIn(ctx).id)
    await askForHostInvitation(ctx, { secret })
    return redirectWith(paths.institutionInvitationAnswer(secret), 'success', 'people.invitation.asked')
  }
  await answerInvitation(ctx, { secret, answer })
  return answer === 'accept'
    ? redirectWith(paths.hostDesk(), 'success', 'institutions.joined')
    : redirectWith(paths.home(), 'success', 'institutions.declined')
})

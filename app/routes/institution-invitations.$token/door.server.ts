import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { AnswerInput } from '#app/domain/institutions/input'
import { findInvitation } from '#app/domain/institutions/queries/find-invitation.server'
import { isInvited } from '#app/domain/people/permissions'
import { signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'

export const loader = page(async (ctx, { params }) => {
  const person = signedIn(ctx)
  const { institution, inviter, emailKey } = await findInvitation(ctx.db, ctx, params.token ?? '')
  const accept = isInvited(person, emailKey)
  return { institution, inviter, accept, title: titleOf(localText(institution, ctx.locale)) }
})

export const action = submit(AnswerInput, async (ctx, { answer }, { params }) => {
  await answerInvitation(ctx, { secret: params.token ?? '', answer })
  return answer === 'accept'
    ? redirectWith(paths.hostDesk(), 'success', 'institution.joined')
    : redirectWith(paths.home(), 'success', 'institution.declined')
})

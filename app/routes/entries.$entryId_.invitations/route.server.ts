import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { InviteInput } from '#app/domain/teams/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { entryId, team, challenge, can, members, invitations } = await loadWorkspace(
    ctx,
    params.entryId ?? '',
  )
  const seats = challenge.teamMax - members.length - invitations.length
  return { entryId, team: team.name, seats, invite: can.invite, title: pageTitle(ctx, 'teams.invite') }
})

export const action = formAction(InviteInput, async (ctx, input, { params }) => {
  const entryId = params.entryId ?? ''
  await inviteMember(ctx, { ...input, entryId })
  return redirectWith(paths.entry(entryId), 'success', 'teams.invitation_sent')
})

import { z } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { handOverCaptaincy } from '#app/domain/teams/commands/hand-over-captaincy.server'
import { removeMember } from '#app/domain/teams/commands/remove-member.server'
import { MemberInput } from '#app/domain/teams/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

const Act = z.enum(['captaincy', 'removal', 'leaving'])

/** What will happen if the captain hands over, removes a member, or a member leaves. */
export const loader = pageLoader(async (ctx, { params, url }) => {
  const { entryId, team, members, can } = await loadWorkspace(ctx, params.entryId ?? '')
  const member = orNotFound(members.find(each => each.userId === params.userId))
  const act = orNotFound(Act.safeParse(url.searchParams.get('act')).data)
  const may = {
    captaincy: member.can.becomeCaptain,
    removal: member.can.remove,
    leaving: member.you && !member.captain && can.leave,
  }
  orNotFound(may[act] || null)
  return {
    entryId,
    team: team.name,
    name: member.name,
    act,
    title: pageTitle(ctx, `teams.confirm.${act}.act`),
  }
})

/** PUT makes a member the captain; DELETE removes them, or is how they leave. */
export const action = formAction(MemberInput, async (ctx, { _method }, { params }) => {
  const member = { entryId: params.entryId ?? '', userId: params.userId ?? '' }
  if (_method === 'put') {
    await handOverCaptaincy(ctx, member)
    return redirectWith(paths.entry(member.entryId), 'success', 'teams.handed_over')
  }
  const { left } = await removeMember(ctx, member)
  return left
    ? redirectWith(paths.myEntries(), 'success', 'teams.left')
    : redirectWith(paths.entry(member.entryId), 'success', 'teams.removed')
})

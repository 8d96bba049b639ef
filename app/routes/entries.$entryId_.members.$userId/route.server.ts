import { handOverCaptaincy } from '#app/domain/teams/commands/hand-over-captaincy.server'
import { removeMember } from '#app/domain/teams/commands/remove-member.server'
import { MemberInput } from '#app/domain/teams/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** PUT makes a member the captain; DELETE removes them or lets them leave. */
export const action = buttonAction(MemberInput, async (ctx, { _method }, { params }) => {
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

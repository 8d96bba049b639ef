import { askForInvitation } from '#app/domain/people/invitation-requests.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { loadJudgeInvitation } from '../queries/load-invitation.server'

/** The person with the link requests the invitation at the address of their own account. */
export async function askForSeat(ctx: Ctx, { secret }: { secret: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const { seat, challengeId, state } = await loadJudgeInvitation(tx, ctx, secret)
    if (state !== 'invited' && state !== 'expired')
      throw new Refusal('conflict', 'judging.invitation_answered')
    await askForInvitation(tx, ctx, { invitation: seat, page: paths.jury(challengeId) })
  })
}

import type { Ctx } from '#app/domain/shared/context'
import { loadDeclinedPrize, type RefusalRef } from '../declined-prize.server'
import { type AwardRef, loadOwnAward } from '../own-award.server'

/** A prize of the actor's own team, before it is declined. */
export async function loadDeclining(ctx: Ctx, ref: AwardRef) {
  const { prize, may } = await loadOwnAward(ctx.db, ctx, ref)
  return { ...ref, prize: prize.name, may }
}

/** A declined prize, and to whom it would go or has gone, for host and chair. */
export async function loadHandingDown(ctx: Ctx, ref: RefusalRef) {
  const { all, refusal, prize, next, team, active, may } = await loadDeclinedPrize(ctx.db, ctx, ref)
  const { id, title, timeZone } = all.challenge
  return {
    challenge: { id, title, timeZone },
    host: all.standing.host,
    prize: prize.name,
    declined: { by: active.get(refusal.entryId)?.name ?? '', at: refusal.at },
    handed: refusal.handedAt && {
      to: active.get(refusal.handedTo ?? '')?.name ?? '',
      at: refusal.handedAt,
    },
    next: next && team ? { entryId: next, name: team.name } : null,
    may,
  }
}

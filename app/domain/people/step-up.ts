import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'

/** How long an entered password counts as confirmed, in milliseconds. */
const confirmationLasts = 15 * 60_000

/** Whether the password was entered in this session within the last 15 minutes. */
export function isConfirmed({ confirmedAt, now }: { confirmedAt: Date | null; now: Date }): boolean {
  return confirmedAt !== null && now.getTime() - confirmedAt.getTime() < confirmationLasts
}

/**
 * Commands with lasting effect call this first: results, payouts, overrides, break-glass, host invitations. A person
 * whose password was entered more than 15 minutes ago is refused with `confirm`, which leads to the password page and
 * back. Jobs and the command line act without a person and pass.
 */
export function ensureConfirmed(ctx: Ctx): void {
  if (ctx.actor.kind !== 'person') return
  if (!isConfirmed({ confirmedAt: ctx.actor.confirmedAt, now: ctx.now }))
    throw new Refusal('confirm', 'people.account.confirm_first')
}

import type { Ctx } from '#app/domain/shared/context'
import type { AddressRequest } from '#app/queue/jobs'
import { enqueue } from '#app/queue/queue.server'

/**
 * Queues everything that is done for an address typed by a visitor: joining, a link for a new password, a warning. The
 * same row is written whether or not the address has an account, so that neither the answer nor its timing shows it.
 */
export async function requestByAddress(ctx: Ctx, request: AddressRequest): Promise<void> {
  const payload = { ...request, locale: ctx.locale, at: ctx.now.toISOString() }
  await ctx.transaction(tx => enqueue(tx, { kind: 'account.request', payload }, { now: ctx.now }))
}

import { meets, unsubmitted } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import { isHostOf } from './load-host-role.server'

type Organised = { id: string; submittedAt: Date | null; publishAt: Date | null }

/** The actor's role in a challenge: host, staff, or neither. Staff have no role in a draft that was never submitted. */
export async function loadOrganiser(ctx: Ctx, challenge: Organised): Promise<Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return actor.standing
  const staff = actor.kind === 'person' && actor.staff && !meets(unsubmitted, challenge)
  return { ...noStanding, staff, host: await isHostOf(ctx.db, ctx, challenge.id) }
}

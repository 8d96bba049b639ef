import type { Ctx } from '#app/domain/shared/context'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import { isHostOf } from './load-host-role.server'

/** The actor's role in an institution's challenges: host, staff, or neither. */
export async function loadOrganiser(ctx: Ctx, institutionId: string): Promise<Standing> {
  const { actor } = ctx
  if (actor.kind === 'preview') return actor.standing
  const staff = actor.kind === 'person' && actor.staff
  return { ...noStanding, staff, host: await isHostOf(ctx.db, ctx, institutionId) }
}

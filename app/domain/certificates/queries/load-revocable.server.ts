import { and, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { certificates } from '#db/schema'
import { canRevoke } from '../permissions'

type Which = { challengeId: string; certificateId: string }

/** A certificate that its challenge's host may revoke; 404 for all others. */
export async function loadRevocable(ctx: Ctx, { challengeId, certificateId }: Which) {
  const { challenge } = await loadHostStageContext(ctx.db, ctx, challengeId)
  const own = and(eq(certificates.id, certificateId), eq(certificates.challengeId, challenge.id))
  const [row] = await ctx.db.select().from(certificates).where(own)
  const { id, code, statement } = orNotFound(row && canRevoke(row).ok ? row : null)
  return { challenge: { id: challenge.id, title: challenge.title }, id, code, name: statement?.name ?? null }
}
